/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

/** The names of a finding's arguments. They are written to JSON and stand in message files. */
public final class Argument {

    /** The id of an attribute. */
    public static final String ATTRIBUTE = "attribute";

    /**
     * The position of an end: referent, member, filler, holder, source, target, implicit, author.
     */
    public static final String AS = "as";

    /** Where a fragment begins, UTF-16. */
    public static final String BEGIN = "begin";

    /** How many there are. */
    public static final String COUNT = "count";

    /** The id of the annotation that is pointed to. */
    public static final String END = "end";

    /** The kind of the annotation that is pointed to, in the words of {@link Finding#word}. */
    public static final String END_KIND = "endKind";

    /** The display name of the type of the annotation that is pointed to, possibly empty. */
    public static final String END_TYPE = "endType";

    /** The id of the entry of the catalogue that is pointed to. */
    public static final String ENTRY = "entry";

    /** Where a fragment ends, UTF-16. */
    public static final String FRAGMENT_END = "fragmentEnd";

    /** The kind of value that is wanted: an attribute kind in lower case. */
    public static final String KIND = "kind";

    /** The least number that is allowed, as text; missing if there is none. */
    public static final String LEAST = "least";

    /** The length of the text, UTF-16. */
    public static final String LENGTH = "length";

    /** How many there may be, at least or at most. */
    public static final String LIMIT = "limit";

    /** What a rule of the schema says to annotators. */
    public static final String MESSAGE = "message";

    /** The greatest number that is allowed, as text; missing if there is none. */
    public static final String MOST = "most";

    /** The display name of an attribute, role, scale or rule of the schema. */
    public static final String NAME = "name";

    /** The id of a role. */
    public static final String ROLE = "role";

    /** The id of a rule of the schema. */
    public static final String RULE = "rule";

    /** The id of a tag. */
    public static final String TAG = "tag";

    /** The id of a tag set. */
    public static final String TAG_SET = "tagSet";

    /** The id of a type. */
    public static final String TYPE = "type";

    /** The display name of a type. */
    public static final String TYPE_NAME = "typeName";

    /** At what a mention begins and ends: word or sentence. */
    public static final String UNIT = "unit";

    /** What has a value: attribute, polarity, intensity or label. */
    public static final String WHAT = "what";

    private Argument() {}
}
