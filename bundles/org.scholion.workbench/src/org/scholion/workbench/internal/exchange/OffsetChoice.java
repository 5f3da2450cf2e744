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
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.scholion.text.OffsetUnit;
import org.scholion.ui.words.UiWords;

/** Asks what offsets count, if not what the format says. */
final class OffsetChoice {

    private final Combo combo;

    /**
     * Adds it to a page of three columns.
     *
     * @param otherwise what the choice of no unit is called
     */
    OffsetChoice(Composite page, String name, String otherwise) {
        new Label(page, SWT.NONE).setText(name);
        combo = new Combo(page, SWT.READ_ONLY);
        combo.setItems(
                otherwise,
                UiWords.say("workbench.exchange.offsets.utf16"),
                UiWords.say("workbench.exchange.offsets.code-points"),
                UiWords.say("workbench.exchange.offsets.utf8"));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
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
