/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The desktop draws the tick of a box with the colour of one theme and the box with that of
 * another, white on white: where something is ticked stands a {@code TickBox}. Tables, menus and
 * tool bars are drawn otherwise, and can be read.
 */
class TickBoxesTest {

    private static final Pattern PLAIN =
            Pattern.compile("new\\s+Button\\s*\\([^;]*?SWT\\s*\\.\\s*CHECK");

    private static boolean isPlain(String source) {
        return PLAIN.matcher(source).find();
    }

    @Test
    void thatWhatIsTickedIsDrawnByUs() {
        List<Path> violations = new ArrayList<>();
        for (SourceBundle bundle : SourceTree.bundles()) {
            if (!bundle.isTests()) {
                for (Path file : bundle.sources()) {
                    if (isPlain(SourceTree.text(file))) {
                        violations.add(file);
                    }
                }
            }
        }
        assertThat(violations).as("use org.scholion.ui.widgets.TickBox").isEmpty();
    }

    @Test
    void thatAPlainBoxIsSeenAndATableIsNotTakenForOne() {
        assertThat(isPlain("Button box = new Button(\n    page, SWT.BORDER | SWT.CHECK);"))
                .isTrue();
        assertThat(isPlain("new Button(page, SWT.PUSH);\nnew Table(page, SWT.CHECK);")).isFalse();
    }
}
