/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.look;

import com.ibm.icu.lang.UScript;

/** Stretches of one script; signs and marks of all scripts go with the letters before them. */
public final class ScriptRuns {

    private ScriptRuns() {}

    /** The script of the stretch that begins at an offset of a text. */
    public static int scriptAt(String text, int begin) {
        return scriptAt(text, begin, text.length());
    }

    /** The script of the stretch that begins at an offset: that of its first letter. */
    public static int scriptAt(String text, int begin, int end) {
        for (int i = begin; i < end; ) {
            int c = text.codePointAt(i);
            int script = c < 0x80 && !Character.isLetter(c) ? UScript.COMMON : UScript.getScript(c);
            if (isParticular(script)) {
                return script;
            }
            i += Character.charCount(c);
        }
        return UScript.LATIN;
    }

    /** Where the stretch of one script that begins at an offset ends. */
    public static int endOfRun(String text, int begin) {
        return endOfRun(text, begin, text.length());
    }

    /** Where it ends, looking no further than an end. */
    public static int endOfRun(String text, int begin, int end) {
        int own = UScript.COMMON;
        for (int i = begin; i < end; ) {
            int c = text.codePointAt(i);
            int script = c < 0x80 && !Character.isLetter(c) ? UScript.COMMON : UScript.getScript(c);
            if (isParticular(script)) {
                if (own != UScript.COMMON && script != own) {
                    return i;
                }
                own = script;
            }
            i += Character.charCount(c);
        }
        return end;
    }

    private static boolean isParticular(int script) {
        return script != UScript.COMMON && script != UScript.INHERITED;
    }
}
