/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.keys;

import java.util.OptionalInt;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.scholion.view.keys.LatinKeys;

/**
 * Runs what is bound to a key with Ctrl or Alt under layouts without Latin letters. The platform
 * looks for the character that such a layout makes of the key, and nothing is bound to that; here
 * it is looked for by the letter that the key has on a US keyboard.
 */
public final class OtherLayouts {

    private static final int LAST_OF_ASCII = 0x7f;

    private final IWorkbench workbench;

    private OtherLayouts(IWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Looks at all keys from now on, after the platform has. */
    public static void serve(IWorkbench workbench) {
        OtherLayouts layouts = new OtherLayouts(workbench);
        Display display = workbench.getDisplay();
        display.addFilter(SWT.KeyDown, layouts::keyDown);
    }

    private void keyDown(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        boolean typesText = (modifiers & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        boolean latin = event.keyCode <= LAST_OF_ASCII || (event.keyCode & SWT.KEYCODE_BIT) != 0;
        if (!event.doit || event.type != SWT.KeyDown || typesText || latin) {
            return;
        }
        OptionalInt key = LatinKeys.resolve(event.keyCode, (char) 0);
        if (key.isPresent() && run(KeyStroke.getInstance(modifiers, key.getAsInt()), event)) {
            event.doit = false;
            event.type = SWT.None;
        }
    }

    private boolean run(KeyStroke stroke, Event event) {
        IBindingService bindings = workbench.getService(IBindingService.class);
        Binding binding = bindings.getPerfectMatch(KeySequence.getInstance(stroke));
        ParameterizedCommand command = binding == null ? null : binding.getParameterizedCommand();
        if (command == null) {
            return false;
        }
        try {
            workbench.getService(IHandlerService.class).executeCommand(command, event);
            return true;
        } catch (CommandException notNow) {
            // without a handler just now the key does nothing, as under any other layout
            ILog.get().info("The key did nothing: " + notNow.getMessage());
            return false;
        }
    }
}
