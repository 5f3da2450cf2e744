/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.scholion.corpus.RoundDocument;
import org.scholion.ui.words.UiWords;

/** In which round documents are, one that there is or a new one, and what they are in it. */
final class RoundFields {

    private final Combo round;
    private final Combo part;

    /**
     * Creates them: a row of the page.
     *
     * @param changed called when one is another
     */
    RoundFields(Composite page, Runnable changed) {
        new Label(page, SWT.NONE).setText(UiWords.say("workbench.assign.round"));
        round = new Combo(page, SWT.DROP_DOWN);
        round.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(round);
        part = new Combo(page, SWT.READ_ONLY);
        part.setItems(
                Arrays.stream(RoundDocument.Part.values())
                        .map(each -> UiWords.say("workbench.assign.part", "part", each))
                        .toArray(String[]::new));
        part.select(0);
        part.setToolTipText(UiWords.say("workbench.assign.part-hint"));
        part.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).applyTo(part);
    }

    /** Offers the rounds that there are. */
    void offer(List<String> rounds) {
        if (!round.isDisposed()) {
            String typed = round.getText();
            round.setItems(rounds.toArray(String[]::new));
            round.setText(typed);
        }
    }

    void enable(boolean named, boolean parted) {
        round.setEnabled(named);
        part.setEnabled(parted && round().isPresent());
    }

    /** Returns the round's name, if one is named. */
    Optional<String> round() {
        return Optional.of(round.getText().strip()).filter(name -> !name.isEmpty());
    }

    RoundDocument.Part part() {
        return RoundDocument.Part.values()[Math.max(0, part.getSelectionIndex())];
    }
}
