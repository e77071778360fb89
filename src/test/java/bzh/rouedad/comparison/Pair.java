package bzh.rouedad.comparison;

import java.util.List;

/**
 * Two changes of one text, and what they must lead to.
 *
 * @param base    always with line feeds; the two others may have the line ends of other systems
 * @param merged  the text with both changes, worked out without comparing anything; null when they overlap
 * @param theirWords words that only the one put in, and myWords only the other: none may be lost
 */
record Pair(String kind, String base, String theirs, String mine, String merged, List<String> theirWords, List<String> myWords) {
    boolean isDisjoint() {
        return merged != null;
    }

    /** What is wrong with how this pair was merged; null when nothing is. */
    String fault() {
        Merge merge = Merge.of(base, theirs, mine);
        if (isDisjoint()) {
            return !merge.isClean() ? "reported" : merge.text().equals(merged) ? null : "other text";
        }
        if (merge.isClean()) {
            return "silent";
        }
        String marked = merge.marked();
        boolean whole = theirWords.stream().allMatch(marked::contains) && myWords.stream().allMatch(marked::contains);
        return whole ? null : "lost";
    }
}
