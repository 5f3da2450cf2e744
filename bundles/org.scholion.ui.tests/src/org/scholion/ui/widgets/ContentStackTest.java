/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.scholion.ui.images.Icon;

@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ContentStackTest {

    private Display display;
    private Shell shell;
    private ContentStack stack;
    private Text content;
    private EmptyState empty;
    private Text outside;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        stack = new ContentStack(shell);
        content = new Text(stack, SWT.SINGLE);
        empty = new EmptyState(stack).says(Icon.DOCUMENT, "Nothing is here.");
        outside = new Text(shell, SWT.SINGLE);
        shell.setSize(300, 200);
        shell.open();
        stack.show(content);
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // until there is no more
        }
    }

    private boolean hasKeyboard(Control control) {
        settle();
        for (Control c = display.getFocusControl(); c != null; c = c.getParent()) {
            if (c == control) {
                return true;
            }
        }
        return false;
    }

    @Test
    void thatTheKeyboardGoesToWhatShows() {
        stack.setFocus();
        assertThat(hasKeyboard(content)).isTrue();
        outside.setFocus();
        stack.show(empty);
        assertThat(hasKeyboard(outside)).isTrue();
        stack.setFocus();
        assertThat(hasKeyboard(empty)).isTrue();
    }

    @Test
    void thatTheKeyboardStaysInsideWhenAnotherOneShows() {
        content.setFocus();
        stack.show(empty);
        assertThat(hasKeyboard(empty)).isTrue();
        stack.show(content);
        assertThat(hasKeyboard(content)).isTrue();
    }

    @Test
    void thatWhatIsOfferedHasTheKeyboardFirst() {
        empty.offers("Do it", () -> {});
        stack.show(empty);
        stack.setFocus();
        settle();
        assertThat(display.getFocusControl()).isInstanceOf(Link.class);
    }
}
