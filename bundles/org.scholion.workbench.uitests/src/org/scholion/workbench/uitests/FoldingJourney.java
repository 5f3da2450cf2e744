/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** What is folded below the text is unfolded there, beside nothing and over nothing. */
class FoldingJourney extends Journey {

    private static final String RELATIONS = "org.scholion.ui.editor.relations";
    private static final String PROBLEMS = "org.scholion.ui.editor.problems";

    @Test
    void thatAKeyUnfoldsRelationsBelowTheTextAndFoldsThemAgain() {
        workbench.menu("File", "Open sample");
        DocumentPage document = workbench.awaitAnyDocument();
        AnnotationCanvas canvas = workbench.find(AnnotationCanvas.class, "the text", any -> true);
        Table corpus = table("Document", 1);
        if (Ui.call(() -> workbench.shows(RELATIONS) || workbench.shows(PROBLEMS))) {
            workbench.menu("Window", "Reset layout");
            workbench.driver().press(0, SWT.CR);
            Wait.until("the views to be folded", () -> !workbench.shows(RELATIONS));
        }
        document.focus();
        int tall = Ui.call(() -> canvas.getSize().y);

        document.key(SWT.ALT, '4');
        Table relations = table("From or holder", 1);
        Wait.until("the text to give way", () -> canvas.getSize().y < tall);
        workbench.screenshot("folding-relations");
        Rectangle list = bounds(relations);
        assertThat(list.y).isGreaterThanOrEqualTo(bottom(bounds(canvas)));
        assertThat(list.intersects(bounds(corpus))).as("over the list of documents").isFalse();

        workbench.driver().press(SWT.ALT, '5');
        Wait.until("the problems to show", () -> workbench.shows(PROBLEMS));
        assertThat(Ui.call(() -> canvas.getSize().y)).isLessThan(tall);

        workbench.driver().press(SWT.ALT, '5');
        Wait.until("the text to be tall again", () -> canvas.getSize().y == tall);
        Wait.until("the keyboard to be in the text", canvas::isFocusControl);
        assertThat(Ui.call(() -> workbench.shows(PROBLEMS))).isFalse();
        workbench.screenshot("folding-folded");
    }

    private Table table(String column, int index) {
        return workbench.find(
                Table.class,
                "the table with “" + column + "”",
                table ->
                        Optional.of(table)
                                .filter(t -> t.getColumnCount() > index)
                                .filter(t -> t.getColumn(index).getText().equals(column))
                                .isPresent());
    }

    private static Rectangle bounds(Control control) {
        return Ui.call(() -> Ui.display().map(control.getParent(), null, control.getBounds()));
    }

    private static int bottom(Rectangle bounds) {
        return bounds.y + bounds.height;
    }
}
