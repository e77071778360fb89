package bzh.rouedad.meeting;

/** Text of others within Markdown, so that it says what it says and lays nothing out. */
final class Plain {
    private Plain() {
    }

    /** On one line, with what means something in Markdown or HTML written so that it stands for itself. */
    static String of(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_{}\\[\\]<>|~#&])", "\\\\$1");
    }
}
