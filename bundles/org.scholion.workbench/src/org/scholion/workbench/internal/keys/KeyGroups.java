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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.ui.keys.IBindingService;
import org.scholion.ui.command.WorkbenchCommand;

/** The keys that hold now, sorted into groups. */
final class KeyGroups {

    private static final String OWN = WorkbenchCommand.PREFIX;
    private static final String CANVAS = "org.scholion.contexts.canvas";
    private static final int KEYS_IN_LINE = 3;
    private static final List<String> PLATFORM_COMMANDS =
            List.of(
                    "org.eclipse.ui.edit.undo",
                    "org.eclipse.ui.edit.redo",
                    "org.eclipse.ui.edit.delete",
                    "org.eclipse.ui.edit.selectAll",
                    "org.eclipse.ui.edit.findReplace",
                    "org.eclipse.ui.window.quickAccess",
                    "org.eclipse.ui.window.preferences",
                    "org.eclipse.ui.window.maximizePart",
                    "org.eclipse.ui.perspectives.showPerspective",
                    "org.eclipse.ui.views.showView",
                    "org.eclipse.ui.file.exit");

    /** A command and the keys that run it. */
    record Entry(String command, String keys) {}

    private final IBindingService bindings;

    KeyGroups(IBindingService bindings) {
        this.bindings = bindings;
    }

    /** Returns the groups, the annotation keys first. */
    Map<KeyGroup, List<Entry>> read() {
        Map<KeyGroup, Map<String, List<String>>> found = new EnumMap<>(KeyGroup.class);
        for (Binding binding : bindings.getBindings()) {
            if (holds(binding)) {
                add(found, binding);
            }
        }
        Map<KeyGroup, List<Entry>> groups = new EnumMap<>(KeyGroup.class);
        found.forEach(
                (group, commands) -> {
                    List<Entry> entries = new ArrayList<>();
                    commands.forEach(
                            (command, keys) -> entries.add(new Entry(command, inLines(keys))));
                    groups.put(group, entries);
                });
        return groups;
    }

    private static String inLines(List<String> keys) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            if (i > 0) {
                lines.append(i % KEYS_IN_LINE == 0 ? "\n" : "  ");
            }
            lines.append(keys.get(i));
        }
        return lines.toString();
    }

    private static String name(ParameterizedCommand command) throws NotDefinedException {
        return command.getId().startsWith(OWN) ? command.getCommand().getName() : command.getName();
    }

    private boolean holds(Binding binding) {
        Scheme active = bindings.getActiveScheme();
        ParameterizedCommand command = binding.getParameterizedCommand();
        if (command == null || active == null) {
            return false;
        }
        String scheme = binding.getSchemeId();
        boolean known =
                scheme.equals(active.getId())
                        || scheme.equals(IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID);
        return known
                && (command.getId().startsWith(OWN) || PLATFORM_COMMANDS.contains(command.getId()));
    }

    private static void add(Map<KeyGroup, Map<String, List<String>>> found, Binding binding) {
        ParameterizedCommand command = binding.getParameterizedCommand();
        try {
            String keys = binding.getTriggerSequence().format();
            List<String> all =
                    found.computeIfAbsent(
                                    group(command.getId(), binding.getContextId()),
                                    name -> new TreeMap<>())
                            .computeIfAbsent(name(command), name -> new ArrayList<>());
            if (!all.contains(keys)) {
                all.add(keys);
            }
        } catch (NotDefinedException undefined) {
            ILog.get().info("A key is bound to an unknown command.", undefined);
        }
    }

    private static KeyGroup group(String command, String context) {
        if (command.startsWith(OWN + "project.")
                || command.equals(OWN + "import")
                || command.equals(OWN + "export")
                || command.equals(OWN + "check")
                || command.startsWith(OWN + "member.")) {
            return KeyGroup.PROJECT;
        }
        if (command.startsWith(OWN + "document.")) {
            return KeyGroup.DOCUMENT;
        }
        if (context.equals(CANVAS) || command.startsWith("org.eclipse.ui.edit.")) {
            return KeyGroup.TEXT;
        }
        return KeyGroup.WINDOW;
    }
}
