/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.plain;

import java.util.Set;

/** What places, links and facts are called that no schema names. Parts of files: never changed. */
public final class PlainFacts {

    /** The words that express a relation. */
    public static final String ANCHOR = "anchor";

    /** The words that show a stance. */
    public static final String CUE = "cue";

    /** The words that support a stance. */
    public static final String EVIDENCE = "evidence";

    /** The words that show a source; its number from 0 follows. */
    public static final String SOURCE_CUE = "source-cue-";

    /** Whom or what a mention means. */
    public static final String REFERENT = "referent";

    /** A member of a group. */
    public static final String MEMBER = "member";

    /** Whose stance it is. */
    public static final String HOLDER = "holder";

    /** What a stance is towards. */
    public static final String TARGET = "target";

    /** Through whom a stance is reported. */
    public static final String SOURCE = "source";

    /** Whose passage it is. */
    public static final String AUTHOR = "author";

    /** What a referent is called. */
    public static final String NAME = "name";

    /** A referent's identifier. */
    public static final String IDENTIFIER = "identifier";

    /** The entry of the catalogue that a referent is. */
    public static final String ENTRY = "entry";

    /** A passage's author as text. */
    public static final String AUTHOR_NAME = "author-name";

    /** A passage's date. */
    public static final String DATE = "date";

    /** That a passage is left out. */
    public static final String EXCLUDED = "excluded";

    /** A stance's polarity. */
    public static final String POLARITY = "polarity";

    /** A stance's intensity. */
    public static final String INTENSITY = "intensity";

    /** What a document label says. */
    public static final String VALUE = "value";

    /** The annotator's note. */
    public static final String NOTE = "note";

    /** 0 to 1. */
    public static final String CONFIDENCE = "confidence";

    /** That the annotator was not sure. */
    public static final String UNSURE = "unsure";

    /** Who made the annotation. */
    public static final String MADE_BY = "made-by";

    /** When it was made, as a day and time with its zone. */
    public static final String MADE_AT = "made-at";

    /** The version of the schema under which it was made. */
    public static final String SCHEMA_VERSION = "schema-version";

    /** An end that is an annotation: the next link of its side. */
    public static final String END_LINK = "link";

    /** An end that is whoever is the author. */
    public static final String END_AUTHOR = "author";

    /** An end that is not said. */
    public static final String END_IMPLICIT = "implicit";

    /** An end that is not said, but known: the next link of its side. */
    public static final String END_KNOWN = "known";

    /** An end that is an entry of the catalogue; its id follows. */
    public static final String END_ENTRY = "entry:";

    /** Where the ends of one side are not all annotations: what they are; the side precedes. */
    public static final String ENDS = "-ends";

    /** All facts. */
    public static final Set<String> ALL =
            Set.of(
                    NAME,
                    IDENTIFIER,
                    ENTRY,
                    AUTHOR_NAME,
                    DATE,
                    EXCLUDED,
                    POLARITY,
                    INTENSITY,
                    VALUE,
                    NOTE,
                    CONFIDENCE,
                    UNSURE,
                    MADE_BY,
                    MADE_AT,
                    SCHEMA_VERSION,
                    HOLDER + ENDS,
                    TARGET + ENDS,
                    SOURCE + ENDS);

    private PlainFacts() {}
}
