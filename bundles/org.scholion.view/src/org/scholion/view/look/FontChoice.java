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
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which fonts read well in a script, as {@code fonts.properties} says: by the script's four letters
 * a list of families, the best first, and with {@code .percent} how much larger than Latin letters
 * its letters are set, since they look smaller at the same size, and {@code .letters} some that
 * reach as high and as low as most do.
 */
public final class FontChoice {

    private static final String FILE = "fonts.properties";
    private static final int UNCHANGED = 100;

    private final Properties entries;
    private final Map<Integer, List<String>> preferred = new ConcurrentHashMap<>();

    private FontChoice(Properties entries) {
        this.entries = entries;
    }

    /** Reads the file beside this class. */
    public static FontChoice read() {
        Properties entries = new Properties();
        try (InputStream in = FontChoice.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not beside this class");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                entries.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        return new FontChoice(entries);
    }

    /** Returns the families for scripts without needs of their own, the best first. */
    public List<String> usual() {
        return families("usual");
    }

    /** Returns the families for a script of {@link UScript}, none if it has no needs of its own. */
    public List<String> preferred(int script) {
        return preferred.computeIfAbsent(script, s -> families(UScript.getShortName(s)));
    }

    /** Returns the size of a script's letters in percent of Latin ones. */
    public int percent(int script) {
        String percent = entries.getProperty(UScript.getShortName(script) + ".percent", "");
        return percent.isEmpty() ? UNCHANGED : Integer.parseInt(percent);
    }

    /** Returns letters that reach as high and as low as those of a script; empty if unknown. */
    public String letters(int script) {
        return entries.getProperty(UScript.getShortName(script) + ".letters", "").strip();
    }

    /** Returns a line of usual text, by which widths are estimated. */
    public String sample() {
        return entries.getProperty("sample", "") + ' ';
    }

    /** Returns the families for labels where the desktop does not name one, the best first. */
    public List<String> labels() {
        return families("labels");
    }

    private List<String> families(String key) {
        return Arrays.stream(entries.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
