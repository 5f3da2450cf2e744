/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.scholion.text.OffsetUnit;
import org.scholion.ui.words.UiWords;

/** Asks what offsets count, if not what the format says. */
public final class OffsetChoice {

    private final Combo combo;

    /**
     * Adds it to a page with a grid, over a whole row.
     *
     * @param otherwise what the choice of no unit is called
     */
    public OffsetChoice(Composite page, String name, String otherwise) {
        new Label(page, SWT.NONE).setText(name);
        combo = new Combo(page, SWT.READ_ONLY);
        combo.setItems(
                otherwise,
                UiWords.say("workbench.exchange.offsets.utf16"),
                UiWords.say("workbench.exchange.offsets.code-points"),
                UiWords.say("workbench.exchange.offsets.utf8"));
        combo.select(0);
        int columns = page.getLayout() instanceof GridLayout grid ? grid.numColumns : 2;
        GridDataFactory.fillDefaults().grab(true, false).span(columns - 1, 1).applyTo(combo);
    }

    /** Begins with a unit, and tells of each that is chosen. */
    public void begin(Optional<OffsetUnit> unit, Consumer<Optional<OffsetUnit>> whenChosen) {
        combo.select(
                unit.map(
                                known ->
                                        switch (known) {
                                            case UTF16 -> 1;
                                            case CODE_POINT -> 2;
                                            case UTF8 -> 3;
                                        })
                        .orElse(0));
        combo.addListener(SWT.Selection, event -> whenChosen.accept(chosen()));
    }

    /** Lets it be chosen or not: the units of most formats are fixed. */
    void enable(boolean may) {
        combo.setEnabled(may);
    }

    /** Returns the unit; none where it cannot be chosen. */
    Optional<OffsetUnit> chosen() {
        return !combo.isEnabled() ? Optional.empty() : named();
    }

    private Optional<OffsetUnit> named() {
        return switch (combo.getSelectionIndex()) {
            case 1 -> Optional.of(OffsetUnit.UTF16);
            case 2 -> Optional.of(OffsetUnit.CODE_POINT);
            case 3 -> Optional.of(OffsetUnit.UTF8);
            default -> Optional.empty();
        };
    }
}
