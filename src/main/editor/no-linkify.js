// Bare addresses are no links in our Markdown: the part of markdown-it that looks for them stays out of the bundle.
export default class NoLinkify {}
