// How long a text may be, in bytes, as the server counts them.
export class SizeLimit {
  constructor(bytes, complaint) {
    this.bytes = bytes;
    this.complaint = complaint;
  }

  isPassed(text) {
    return text.length > this.bytes || text.length * 3 > this.bytes && new Blob([text]).size > this.bytes;
  }

  // Says so while the text is too long, and takes it back when it fits again.
  weigh(text, sentence) {
    this.say(this.isPassed(text) ? sentence : '');
  }

  say(sentence) {
    this.complaint.textContent = sentence;
  }
}
