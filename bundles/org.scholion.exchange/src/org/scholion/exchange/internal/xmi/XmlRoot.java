/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.exchange.internal.HeadBytes;

/**
 * The first element of a file, if the file begins as XML does: with a declaration, comments and
 * white space at most before it. A text may mention any element.
 */
public final class XmlRoot {

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "\\s*+(?:<\\?[^?]*+(?:\\?(?!>)[^?]*+)*+\\?>\\s*+"
                            + "|<!--[^-]*+(?:-(?!->)[^-]*+)*+-->\\s*+"
                            + "|<!DOCTYPE[^>\\[]*+(?:\\[[^\\]]*+\\])?+\\s*+>\\s*+)*+"
                            + "<(?:[A-Za-z_][\\w.-]*+:)?+([A-Za-z_][\\w.-]*+)"
                            + "(?:\\s++[A-Za-z_][\\w.:-]*+\\s*+=\\s*+[\"'].*|\\s*+/?>.*)",
                    Pattern.DOTALL);

    private XmlRoot() {}

    /** Returns the name of the first element without its prefix; empty if it begins otherwise. */
    public static String of(byte[] head) {
        Charset charset = charset(head);
        if (charset.equals(StandardCharsets.UTF_8) && HeadBytes.first(head) != '<') {
            return "";
        }
        String start = new String(head, charset);
        Matcher beginning =
                BEGINNING.matcher(start.startsWith("\ufeff") ? start.substring(1) : start);
        return beginning.matches() ? beginning.group(1) : "";
    }

    private static Charset charset(byte[] head) {
        if (head.length >= 2) {
            int first = (head[0] & 0xff) << 8 | head[1] & 0xff;
            if (first == 0xfeff || first == '<') {
                return StandardCharsets.UTF_16BE;
            }
            if (first == 0xfffe || first == '<' << 8) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }
}
