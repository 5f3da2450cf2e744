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

import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;

/** Where nothing is, it says what belongs there and how to get it. */
class EmptyJourney extends Journey {

    @Test
    void thatAnEmptyProjectSaysWhatBelongsIntoItAndTheKeyThatBringsItIn() {
        workbench.newProject(file("empty.scholion"));
        workbench.find(Label.class, "what belongs here", says("has none yet"));
        Link bringIn = workbench.find(Link.class, "a link that imports", links("Ctrl+I"));
        workbench.screenshot("empty-project");
        assertThat(Ui.call(bringIn::isEnabled)).isTrue();
    }

    @Test
    void thatAFilterThatHidesAllSaysSoAndIsClearedByEscape() {
        workbench.menu("File", "Open sample");
        workbench.awaitAnyDocument();
        Text box = workbench.find(Text.class, "the filter", t -> t.getMessage().startsWith("Filt"));
        // the view first, as it gives the keyboard to its list when it becomes active
        workbench.driver().press(SWT.ALT, '1');
        Wait.untilIdle();
        Widgets.focus(box);
        workbench.driver().type("zzz");
        workbench.find(Label.class, "which filter hides all", says("zzz"));
        workbench.find(Link.class, "a link that shows all", links("Esc"));
        workbench.screenshot("empty-filter");

        workbench.driver().press(0, SWT.ESC);
        workbench.find(Table.class, "the documents", EmptyJourney::holdsDocuments);
        Wait.untilIdle();
    }

    @Test
    void thatNoNameOfADocumentIsCutWhileAnotherColumnHasRoom() {
        workbench.menu("File", "Open sample");
        workbench.awaitAnyDocument();
        Table table = workbench.find(Table.class, "the documents", EmptyJourney::holdsDocuments);
        Wait.until("the name to have the rest", () -> sum(table) == table.getClientArea().width);
        workbench.screenshot("corpus-names");
    }

    private static int sum(Table table) {
        int sum = 0;
        for (int i = 0; i < table.getColumnCount(); i++) {
            sum += table.getColumn(i).getWidth();
        }
        return sum;
    }

    private static boolean holdsDocuments(Table table) {
        return table.getColumnCount() > 1
                && table.getColumn(1).getText().equals("Document")
                && table.getItemCount() > 0;
    }

    private static Predicate<Label> says(String words) {
        return label -> label.getText().contains(words);
    }

    private static Predicate<Link> links(String words) {
        return link -> link.getText().contains(words);
    }
}
