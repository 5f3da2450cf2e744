/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.invisible;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholion.text.TextDirection;
import org.scholion.text.TextRange;
import org.scholion.view.Rect;

/**
 * The sign of a character that a font draws as nothing.
 *
 * @param range where the character is in the document; two long for a pair of surrogates, or a
 *     carriage return with its line feed
 * @param characters the text of this range
 * @param kind what it does
 * @param direction the direction it is read in
 * @param place where the sign is drawn, in the window's coordinates: in the room of the character,
 *     or, if it has none, as the head of a tick between the letters
 * @param tick the x of the tick
 * @param foot the y below the tick; that of the place's bottom if there is none
 */
public record InvisibleSign(
        TextRange range,
        String characters,
        InvisibleKind kind,
        TextDirection direction,
        Rect place,
        int tick,
        int foot) {

    /** Returns whether it stands between letters, with a tick to show where. */
    public boolean ticked() {
        return foot > place.bottom();
    }

    /** Returns the code points, such as {@code U+200F}. */
    public String code() {
        return characters
                .codePoints()
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
    }

    /** Returns the names that Unicode gives them, in small letters. */
    public String name() {
        return characters
                .codePoints()
                .mapToObj(InvisibleSign::name)
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
    }

    private static String name(int codePoint) {
        // ICU has no names for controls, Java has none for what is not assigned yet
        return Optional.ofNullable(Character.getName(codePoint))
                .orElseGet(() -> UCharacter.getExtendedName(codePoint));
    }
}
