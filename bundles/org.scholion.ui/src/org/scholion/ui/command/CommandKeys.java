/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.command;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The keys that run commands, as they are bound now. */
public final class CommandKeys {

    private CommandKeys() {}

    /** Returns the first key of a command in words, such as Ctrl+Enter; empty if it has none. */
    public static String of(String commandId) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        TriggerSequence best = bindings.getBestActiveBindingFor(commandId);
        if (best != null) {
            return best.format();
        }
        TriggerSequence[] all = bindings.getActiveBindingsFor(commandId);
        return all.length == 0 ? bound(bindings, commandId) : all[0].format();
    }

    /** Returns a key that is not active just now, as while the view that says it is being made. */
    private static String bound(IBindingService bindings, String commandId) {
        for (Binding binding : bindings.getBindings()) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            if (command != null && command.getId().equals(commandId)) {
                return binding.getTriggerSequence().format();
            }
        }
        return "";
    }
}
