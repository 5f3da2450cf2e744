/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes names that every file system holds and that stay below a folder. */
public final class FileNames {

    private static final int MAXIMUM_BYTES = 200;
    private static final String FORBIDDEN = "<>:\"|?*";
    private static final Set<String> DEVICES =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
                    "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
                    "lpt8", "lpt9");

    private FileNames() {}

    /** Returns a relative name with {@code /} that leads nowhere but down. */
    public static String safe(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replace('\\', '/').split("/")) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(safePart(part));
            }
        }
        return parts.isEmpty() ? "_" : String.join("/", parts);
    }

    private static String safePart(String part) {
        StringBuilder safe = new StringBuilder();
        part.codePoints()
                .forEach(
                        c -> {
                            boolean bad =
                                    c < ' '
                                            || c == 0x7f
                                            || FORBIDDEN.indexOf(c) >= 0
                                            || Character.getType(c) == Character.SURROGATE;
                            safe.appendCodePoint(bad ? '_' : c);
                        });
        int last = safe.length() - 1;
        if (safe.charAt(last) == '.' || safe.charAt(last) == ' ') {
            safe.setCharAt(last, '_');
        }
        String result = safe.toString();
        int dot = result.indexOf('.');
        String base = dot < 0 ? result : result.substring(0, dot);
        if (DEVICES.contains(base.toLowerCase(Locale.ROOT))) {
            result = "_" + result;
        }
        return shortened(result);
    }

    /** Keeps the extension and cuts what is before it, at a code point. */
    private static String shortened(String part) {
        if (bytes(part) <= MAXIMUM_BYTES) {
            return part;
        }
        int dot = part.lastIndexOf('.');
        String extension = dot > 0 && part.length() - dot <= 16 ? part.substring(dot) : "";
        String base = part.substring(0, part.length() - extension.length());
        while (bytes(base) + bytes(extension) > MAXIMUM_BYTES) {
            base = base.substring(0, base.offsetByCodePoints(base.length(), -1));
        }
        return base + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
