package bzh.rouedad.file;

/** A picture with more pixels than are unpacked here, whatever the number of its bytes. */
class HugePicture extends BrokenPicture {
    private static final long serialVersionUID = 1;

    HugePicture(int width, int height) {
        super(width + " × " + height);
    }
}
