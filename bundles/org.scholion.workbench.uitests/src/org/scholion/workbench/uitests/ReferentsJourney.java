/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Whom a document speaks of is listed, named and split by keys, in the view of referents. */
class ReferentsJourney extends Journey {

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        openTexts();
    }

    @Test
    void thatAReferentIsListedNamedAndAMentionSplitOff() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        english.dragOver("Harbour Council");
        english.keys("o");
        english.awaitMention("organisation", "Harbour Council");
        english.clickAdding("Dana", 2);
        english.keys("m");
        awaitReferent(english, "Harbour Council");

        workbench.driver().press(SWT.ALT, '7');
        Table list = list();
        Wait.until("the referent to be listed", () -> list.getItemCount() == 1);
        Widgets.focus(list);
        workbench.driver().press(0, SWT.HOME);
        workbench.driver().press(0, SWT.ARROW_RIGHT);
        Wait.until("its mentions to be listed", () -> list.getItemCount() == 3);
        workbench.screenshot("referents-list");
        workbench.driver().press(0, SWT.F2);
        workbench.driver().press(SWT.CTRL, 'a');
        workbench.driver().type("The council and its head");
        workbench.driver().press(0, SWT.CR);
        awaitReferent(english, "The council and its head");

        Widgets.focus(list);
        workbench.driver().press(0, SWT.END);
        workbench.driver().press(0, 's');
        Wait.until("the mention to have a referent of its own", () -> referents(english) == 2);
        Wait.until("both to be listed", () -> list.getItemCount() == 3);
        workbench.screenshot("referents-split");
        workbench.driver().press(SWT.ALT, '7');
        Wait.until(
                "the view to be folded",
                () -> !workbench.shows("org.scholion.ui.editor.referents"));
        english.key(SWT.CTRL, 'z');
        Wait.until("both to mean the same again", () -> meaningTheSame(english));
    }

    private Table list() {
        return workbench.find(
                Table.class,
                "the list of referents",
                table ->
                        table.getColumnCount() > 0
                                && table.getColumn(0).getText().equals("Name or mention"));
    }

    private static Referent awaitReferent(DocumentPage page, String name) {
        return page.awaitAnnotation(
                "a referent called “" + name + "”",
                now ->
                        now instanceof Referent referent && referent.name().equals(name)
                                ? Optional.of(referent)
                                : Optional.empty());
    }

    private static long referents(DocumentPage page) {
        return page.context().annotations().all().stream()
                .filter(Referent.class::isInstance)
                .count();
    }

    private static boolean meaningTheSame(DocumentPage page) {
        return page.context().annotations().all().stream()
                        .filter(
                                one ->
                                        one instanceof Mention mention
                                                && mention.referent().isPresent())
                        .map(one -> ((Mention) one).referent())
                        .distinct()
                        .count()
                == 1;
    }
}
