/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.keys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.ui.keys.IBindingService;
import org.scholion.ui.words.UiWords;

/** The keys that hold now, sorted into groups. */
final class KeyGroups {

    private static final int KEYS_IN_LINE = 2;

    /** More keys for one thing are the digits. */
    private static final int MOST_KEYS = 4;

    /** What can be done and the keys that do it. */
    record Entry(String what, String keys) {}

    private final List<Binding> bindings;

    KeyGroups(IBindingService service) {
        this.bindings = holding(service);
    }

    /** Returns the groups in the order of the card; what has no key is left out. */
    Map<KeyGroup, List<Entry>> read() {
        Map<KeyGroup, List<Entry>> groups = new EnumMap<>(KeyGroup.class);
        for (KeyLine line : KeyLine.values()) {
            String keys =
                    line.bound()
                            .map(this::keys)
                            .orElseGet(() -> UiWords.say("workbench.keys.of-text", "line", line));
            if (!keys.isEmpty()) {
                groups.computeIfAbsent(line.group(), group -> new ArrayList<>())
                        .add(new Entry(UiWords.say("workbench.keys.does", "line", line), keys));
            }
        }
        return groups;
    }

    private String keys(KeyLine.Bound bound) {
        List<String> keys = new ArrayList<>();
        for (Binding binding : bindings) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            String key = binding.getTriggerSequence().format();
            if (bound.fits(command.getId(), command.getParameterMap()) && !keys.contains(key)) {
                keys.add(key);
            }
        }
        if (keys.size() > MOST_KEYS) {
            Collections.sort(keys);
            return UiWords.say(
                    "workbench.keys.from-to",
                    "first",
                    keys.get(0),
                    "last",
                    keys.get(keys.size() - 1));
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            if (i > 0) {
                lines.append(i % KEYS_IN_LINE == 0 ? "\n" : "  ");
            }
            lines.append(keys.get(i));
        }
        return lines.toString();
    }

    /** Returns what is bound now: a key that was taken away in the preferences is not. */
    private static List<Binding> holding(IBindingService service) {
        Scheme active = service.getActiveScheme();
        List<Binding> known = new ArrayList<>();
        Set<List<Object>> taken = new HashSet<>();
        for (Binding binding : service.getBindings()) {
            if (binding.getParameterizedCommand() == null) {
                taken.add(place(binding));
            } else if (binding.getSchemeId()
                            .equals(IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID)
                    || active != null && binding.getSchemeId().equals(active.getId())) {
                known.add(binding);
            }
        }
        known.removeIf(
                binding -> binding.getType() == Binding.SYSTEM && taken.contains(place(binding)));
        return known;
    }

    private static List<Object> place(Binding binding) {
        return List.of(binding.getTriggerSequence(), binding.getContextId(), binding.getSchemeId());
    }
}
