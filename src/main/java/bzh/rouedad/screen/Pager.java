package bzh.rouedad.screen;

/**
 * Which part of a long list is shown, told by {@code ?page=} in the address.
 *
 * @param number counts from 1
 */
public record Pager(int number, int size, long total) {
    /** The page asked for, or the first when that is no number. */
    public static Pager of(String typed, int size, long total) {
        int number = typed != null && typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
        return new Pager(number, size, total);
    }

    public int offset() {
        return (number - 1) * size;
    }

    public boolean isNeeded() {
        return total > size;
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return (long) number * size >= total;
    }

    public int getNumber() {
        return number;
    }

    public int getPrevious() {
        return number - 1;
    }

    public int getNext() {
        return number + 1;
    }

    public long getCount() {
        return Math.max(1, (total + size - 1) / size);
    }
}
