/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A view hears of many edits at once, and of none while it does not show. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class GatheredNewsTest {

    @TempDir Path folder;

    private final List<ContextNews> told = new ArrayList<>();
    private Display display;
    private Shell shell;
    private Composite view;
    private OpenContext open;

    @BeforeEach
    void open() throws Exception {
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        view = new Composite(shell, SWT.NONE);
        shell.setSize(200, 100);
        shell.open();
        open = new OpenContext(folder, display);
        open.context().addListener(new GatheredNews(view, told::add));
        settle();
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        open.close();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // until nothing is left to do
        }
    }

    @Test
    void thatManyEditsAreToldOnceAndInOrder() {
        open.mark("person", "Sergey Lavrov");
        open.mark("gpe", "Moscow");
        assertThat(told).isEmpty();
        settle();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).changes())
                .extracting(change -> change.after().orElseThrow().typeId())
                .containsExactly("person", "gpe");
        assertThat(told.get(0).anew()).isFalse();
    }

    @Test
    void thatAViewThatDoesNotShowHearsWhenItDoes() {
        view.setVisible(false);
        open.mark("person", "Sergey Lavrov");
        settle();
        open.mark("gpe", "Moscow");
        settle();
        assertThat(told).isEmpty();
        view.setVisible(true);
        settle();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).changes()).hasSize(2);
    }
}
