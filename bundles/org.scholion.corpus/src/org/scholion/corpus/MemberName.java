/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Optional;
import java.util.Set;
import org.scholion.words.Message;

/**
 * What a member may be called. Names stand in lists separated by commas, beside words that mean
 * several members or none, and in messages: one that could be taken for something else is refused
 * wherever it comes in.
 */
public final class MemberName {

    /** The greatest length, in characters as people count them (code points). */
    public static final int LONGEST = 200;

    /** What stands beside members' names in commands and files, and means something else. */
    private static final Set<String> RESERVED = Set.of("all", "votes", "repair");

    private MemberName() {}

    /**
     * Returns why nobody's annotations can be kept under a name, if they cannot. {@link
     * Member#GOLD} is fine: it names the adjudicated set.
     */
    public static Optional<Message> objection(String name) {
        if (name.isBlank()) {
            return Optional.of(Message.of("store.member.empty"));
        }
        if (RESERVED.contains(name)) {
            return Optional.of(Message.of("store.member.reserved", "name", name));
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of(Message.of("store.member.long", "longest", LONGEST));
        }
        if (name.codePoints().anyMatch(MemberName::controls)) {
            return Optional.of(Message.of("store.member.control"));
        }
        if (name.indexOf(',') >= 0) {
            return Optional.of(Message.of("store.member.comma", "name", name));
        }
        if (blank(name.codePointAt(0)) || blank(name.codePointBefore(name.length()))) {
            return Optional.of(Message.of("store.member.blank", "name", name));
        }
        return Optional.empty();
    }

    /** Controls, what breaks lines, what turns the direction of others, and half characters. */
    private static boolean controls(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        };
    }

    private static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
