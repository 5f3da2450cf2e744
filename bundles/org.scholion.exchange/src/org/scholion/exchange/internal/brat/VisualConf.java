/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.schema.DefaultPalette;
import org.scholion.schema.ReservedKeys;
import org.scholion.schema.TypeColor;

/** Labels and colours of a {@code visual.conf} and the keys of a {@code kb_shortcuts.conf}. */
final class VisualConf {

    private static final Pattern COLOR = Pattern.compile("(?:bgColor|color):#([0-9A-Fa-f]{6})\\b");
    private static final Pattern KEY = Pattern.compile("([A-Za-z0-9])\\s+(\\S+)");

    private final Map<String, List<String>> labels = new HashMap<>();
    private final Map<String, Integer> colors = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    private VisualConf() {}

    static VisualConf of(String visual, String shortcuts) {
        VisualConf conf = new VisualConf();
        String section = "";
        for (String raw : visual.split("\\R")) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line;
            } else if (section.equals("[labels]")) {
                List<String> parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
                conf.labels.putIfAbsent(parts.get(0), parts);
            } else if (section.equals("[drawing]")) {
                Matcher color = COLOR.matcher(line);
                if (color.find()) {
                    conf.colors.putIfAbsent(
                            line.split("[\\x20\\t]+", 2)[0], Integer.parseInt(color.group(1), 16));
                }
            }
        }
        Set<String> taken = new HashSet<>();
        for (String raw : shortcuts.split("\\R")) {
            Matcher key = KEY.matcher(raw.strip());
            if (key.matches() && taken.add(key.group(1).toUpperCase(Locale.ROOT))) {
                conf.keys.putIfAbsent(key.group(2), key.group(1).toUpperCase(Locale.ROOT));
            }
        }
        return conf;
    }

    /** Returns what a name is shown as: itself if nothing is said. */
    String label(String name) {
        List<String> said = labels.getOrDefault(name, List.of());
        return said.size() < 2 || said.get(1).isEmpty() ? name : said.get(1);
    }

    /** Returns what a name is shown as when space is short. */
    String shortLabel(String name) {
        List<String> said = labels.getOrDefault(name, List.of());
        String last = said.isEmpty() ? "" : said.get(said.size() - 1);
        return last.isEmpty() ? name : last;
    }

    /** brat has one colour for its light ground; on a dark one it is that of the palette. */
    TypeColor color(String name, int number) {
        TypeColor ours = DefaultPalette.color(number);
        return new TypeColor(colors.getOrDefault(name, ours.light()), ours.dark());
    }

    /** Returns the key that chooses a type; not one that the program has for itself. */
    Optional<String> key(String name) {
        return Optional.ofNullable(keys.get(name))
                .filter(key -> !ReservedKeys.contains(key) && !ReservedKeys.runsCommand(key));
    }
}
