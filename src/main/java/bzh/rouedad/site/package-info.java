/** The frame around everything: start-up, home, navigation, language, look, errors. Nobody calls it. */
package bzh.rouedad.site;
