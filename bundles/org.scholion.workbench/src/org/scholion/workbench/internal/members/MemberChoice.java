/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.scholion.ui.words.UiWords;

/** A field in which one of some members is chosen; the first is, once they are known. */
final class MemberChoice {

    private final Combo combo;
    private final Runnable chosen;
    private List<String> names = List.of();

    /**
     * Creates it.
     *
     * @param chosen called when another is chosen, and when they are known
     */
    MemberChoice(Composite page, Runnable chosen) {
        this.chosen = chosen;
        combo =
                FormPage.combo(
                        page, UiWords.say("workbench.packages.member"), List.of(), SWT.READ_ONLY);
        combo.addListener(SWT.Selection, event -> chosen.run());
    }

    /** Offers members, unless the page is gone. */
    void offer(List<String> members) {
        if (combo.isDisposed()) {
            return;
        }
        names = List.copyOf(members);
        combo.setItems(members.stream().map(UiWords::name).toArray(String[]::new));
        combo.setEnabled(!members.isEmpty());
        if (!members.isEmpty()) {
            combo.select(0);
        }
        chosen.run();
    }

    /** Returns who is chosen. */
    Optional<String> whose() {
        return combo.isDisposed() || combo.getSelectionIndex() < 0
                ? Optional.empty()
                : Optional.of(names.get(combo.getSelectionIndex()));
    }
}
