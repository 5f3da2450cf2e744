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
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.exchange.Notice;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.schema.DefaultPalette;
import org.scholion.schema.ReservedKeys;
import org.scholion.schema.TypeColor;
import org.scholion.words.Message;

/** Labels and colours of a {@code visual.conf} and the keys of a {@code kb_shortcuts.conf}. */
final class VisualConf {

    private static final Pattern COLOR = Pattern.compile("(?:bgColor|color):#([0-9A-Fa-f]{6})\\b");
    private static final Pattern OTHER_COLOR = Pattern.compile("(?:bgColor|color):");
    private static final Pattern DEFAULTS = Pattern.compile("^(?:SPAN|ARC)_DEFAULT\\b");
    private static final Pattern KEY = Pattern.compile("([A-Za-z0-9])\\s+(\\S+)");

    private final Map<String, List<String>> labels = new HashMap<>();
    private final Map<String, Integer> colors = new HashMap<>();
    private final Map<String, String> keys = new TreeMap<>();
    private final Map<String, Message> places = new HashMap<>();

    private VisualConf() {}

    /**
     * Reads both.
     *
     * @param notices takes what a schema cannot have
     */
    static VisualConf of(
            String visualFile,
            String visual,
            String shortcutsFile,
            String shortcuts,
            List<Notice> notices) {
        VisualConf conf = new VisualConf();
        String section = "";
        int number = 0;
        for (String raw : visual.split("\\R")) {
            number++;
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
                } else if (OTHER_COLOR.matcher(line).find() && !DEFAULTS.matcher(line).find()) {
                    notices.add(
                            Notice.atLine(
                                    visualFile,
                                    number,
                                    Message.of("exchange.brat.conf-color", "line", line)));
                }
            }
        }
        conf.keys(shortcutsFile, shortcuts, notices);
        return conf;
    }

    private void keys(String file, String shortcuts, List<Notice> notices) {
        Set<String> taken = new HashSet<>();
        int number = 0;
        for (String raw : shortcuts.split("\\R")) {
            number++;
            String line = raw.strip();
            Matcher key = KEY.matcher(line);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String letter = key.matches() ? key.group(1).toUpperCase(Locale.ROOT) : "";
            boolean reserved = ReservedKeys.runsCommand(letter);
            String why =
                    letter.isEmpty()
                            ? "exchange.brat.conf-part"
                            : reserved
                                    ? "exchange.brat.conf-reserved"
                                    : taken.add(letter) && !keys.containsKey(key.group(2))
                                            ? ""
                                            : "exchange.brat.conf-key-twice";
            if (why.isEmpty()) {
                keys.put(key.group(2), letter);
                places.put(key.group(2), PlaceMessages.atLine(file, number));
            } else {
                notices.add(Notice.atLine(file, number, Message.of(why, "part", line)));
            }
        }
    }

    /** Notes the keys of what is no type. */
    void notUsed(Predicate<String> isType, List<Notice> notices) {
        keys.forEach(
                (name, key) -> {
                    if (!isType.test(name)) {
                        notices.add(
                                new Notice(
                                        Optional.ofNullable(places.get(name)).orElseThrow(),
                                        Message.of("exchange.brat.conf-unknown", "name", name),
                                        1));
                    }
                });
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
        return Optional.ofNullable(keys.get(name));
    }
}
