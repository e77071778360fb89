package bzh.rouedad.talk;

import bzh.rouedad.markup.Rendering;

/** A comment as written, and what it gives. */
record Written(String markdown, Rendering rendering) {
}
