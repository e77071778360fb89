package bzh.rouedad.screen;

/**
 * Which part of a long list is shown, told by {@code ?page=} in the address.
 *
 * @param number  counts from 1
 * @param total   how many there are; where they are not counted, how many are known of
 * @param counted whether all were counted
 */
public record Pager(int number, int size, long total, boolean counted) {
    /** The page asked for, or the first when that is no number. */
    public static Pager of(String typed, int size, long total) {
        return new Pager(number(typed), size, total, true);
    }

    /** The same of a list that is too long to be counted for everybody who looks at it. */
    public static Pager uncounted(String typed, int size) {
        return new Pager(number(typed), size, 0, false);
    }

    private static int number(String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }

    /** The same once this part was read, and one thing more where there is more. */
    public Pager having(int found) {
        return new Pager(number, size, (long) offset() + found, false);
    }

    public int offset() {
        return (number - 1) * size;
    }

    public boolean isNeeded() {
        return total > size;
    }

    public boolean isCounted() {
        return counted;
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
