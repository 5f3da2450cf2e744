/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.Format;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.LayoutOptionException;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.LayoutSection;
import org.scholion.words.Message;

/** What was chosen of each format's layout; kept for the next time, a section for each format. */
final class FormatLayouts {

    private final Preferences kept;
    private final Map<String, Map<LayoutOption, String>> chosen = new HashMap<>();

    FormatLayouts(Preferences kept) {
        this.kept = kept;
    }

    /** Returns what was chosen of what a format understands; all else is as usual. */
    Map<LayoutOption, String> of(Format format) {
        return Map.copyOf(section(format));
    }

    /** Chooses a value; an empty one is the usual one. */
    void choose(Format format, LayoutOption option, String value) {
        if (value.isBlank()) {
            section(format).remove(option);
        } else {
            section(format).put(option, value);
        }
    }

    /** Leaves everything of a format as usual. */
    void clear(Format format) {
        section(format).clear();
    }

    private Map<LayoutOption, String> section(Format format) {
        return chosen.computeIfAbsent(format.id(), id -> kept(format));
    }

    private Map<LayoutOption, String> kept(Format format) {
        Map<LayoutOption, String> section = new EnumMap<>(LayoutOption.class);
        Preferences node = kept.node(format.id());
        for (LayoutOption option : LayoutOption.values()) {
            String value = node.get(option.key(), "");
            if (!value.isEmpty() && understands(format, option)) {
                section.put(option, value);
            }
        }
        return section;
    }

    /** Returns whether an option makes a difference to a format's files. */
    static boolean understands(Format format, LayoutOption option) {
        return format.writer()
                .map(DocumentWriter::understands)
                .filter(known -> known.contains(option))
                .isPresent();
    }

    /** Returns what is wrong with what was chosen of a format, option by option. */
    Map<LayoutOption, Message> objections(Format format) {
        Map<LayoutOption, Message> wrong = new EnumMap<>(LayoutOption.class);
        section(format)
                .forEach(
                        (option, value) -> {
                            try {
                                LayoutSection.read(Map.of(option.key(), value));
                            } catch (LayoutOptionException e) {
                                wrong.put(option, e.naming(LayoutOption::label));
                            }
                        });
        return wrong;
    }

    /** Returns the layout that was chosen; none while something in it is wrong. */
    Optional<LayoutOptions> layout(Format format) {
        Map<String, String> words = new TreeMap<>();
        section(format).forEach((option, value) -> words.put(option.key(), value));
        try {
            return Optional.of(LayoutSection.read(words));
        } catch (LayoutOptionException e) {
            return Optional.empty(); // objections say what it is
        }
    }

    /** Keeps what was chosen of a format. */
    void keep(Format format) {
        Preferences node = kept.node(format.id());
        Map<LayoutOption, String> section = section(format);
        for (LayoutOption option : LayoutOption.values()) {
            if (section.containsKey(option)) {
                node.put(option.key(), section.getOrDefault(option, ""));
            } else {
                node.remove(option.key());
            }
        }
        try {
            node.flush();
        } catch (BackingStoreException unwritable) {
            // it holds until the program ends
            ILog.get().warn("What was chosen of a layout could not be kept", unwritable);
        }
    }
}
