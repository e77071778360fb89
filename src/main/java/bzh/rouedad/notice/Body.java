package bzh.rouedad.notice;

/** What a letter about one thing says. */
record Body(String headline, String message, String address, String open, String why) {
    LetterText written() {
        return new LetterText(headline).say(message).link(open, address, "").foot(why);
    }
}
