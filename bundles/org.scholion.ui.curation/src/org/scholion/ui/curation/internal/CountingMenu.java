/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.curation.study.Counting;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.PositionUnit;
import org.scholion.project.agreement.AgreementScope;
import org.scholion.project.chart.ChartNames;
import org.scholion.ui.words.UiWords;

/** Chooses what of documents and sets counts, and figures that are taken on demand. */
final class CountingMenu {
    private final Control at;
    private final AgreementPane.Host host;
    private final Optional<Layer> layer;

    /**
     * Makes nothing yet.
     *
     * @param at the menu opens below it
     * @param layer the layer that is shown
     */
    CountingMenu(Control at, AgreementPane.Host host, Optional<Layer> layer) {
        this.at = at;
        this.host = host;
        this.layer = layer;
    }

    void open() {
        Menu menu = new Menu(at);
        AgreementScope scope = host.scope();
        Counting counting = scope.counting();
        check(
                menu,
                "lead.agreement.words",
                counting.unit() == PositionUnit.WORDS,
                words ->
                        choose(
                                counting.withUnit(
                                        words ? PositionUnit.WORDS : PositionUnit.GRAPHEMES)));
        check(
                menu,
                "lead.agreement.without-suggested",
                !counting.sameSuggestions(),
                without -> choose(counting.withSameSuggestions(!without)));
        check(
                menu,
                "lead.agreement.excluded",
                counting.excludedText(),
                excluded -> choose(counting.withExcludedText(excluded)));
        check(
                menu,
                "lead.agreement.by-entry",
                counting.byEntry(),
                entries -> choose(counting.withEntries(entries)));
        check(
                menu,
                "lead.agreement.training",
                scope.parts().contains(Part.TRAINING),
                wanted -> choose(Part.TRAINING, wanted));
        check(
                menu,
                "lead.agreement.control",
                scope.parts().contains(Part.CONTROL),
                wanted -> choose(Part.CONTROL, wanted));
        layer.filter(CountingMenu::hasGamma)
                .ifPresent(
                        of -> {
                            new MenuItem(menu, SWT.SEPARATOR);
                            MenuItem item = new MenuItem(menu, SWT.PUSH);
                            item.setText(
                                    UiWords.say(
                                            "lead.agreement.gamma", "layer", ChartNames.layer(of)));
                            item.addListener(SWT.Selection, event -> host.gamma(of));
                        });
        // the tooltip of who counts would cover the menu
        @Nullable String tip = at.getToolTipText();
        at.setToolTipText(null);
        Point below = at.toDisplay(0, at.getSize().y);
        menu.setLocation(below);
        // what was chosen comes after the menu is hidden
        menu.addListener(SWT.Hide, event -> at.getDisplay().asyncExec(() -> close(menu, tip)));
        menu.setVisible(true);
    }

    private void close(Menu menu, @Nullable String tip) {
        if (!menu.isDisposed()) {
            menu.dispose();
        }
        if (!at.isDisposed() && at.getToolTipText() == null) {
            at.setToolTipText(tip);
        }
    }

    private static boolean hasGamma(Layer layer) {
        return layer.kind() == Layer.Kind.ENTITY || layer.kind() == Layer.Kind.PASSAGE;
    }

    private static void check(Menu menu, String code, boolean now, Consumer<Boolean> chosen) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(UiWords.say(code));
        item.setSelection(now);
        item.addListener(SWT.Selection, event -> chosen.accept(!now));
    }

    private void choose(Counting counting) {
        host.scope(new AgreementScope(counting, host.scope().parts()));
    }

    private void choose(Part part, boolean wanted) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(host.scope().parts());
        if (wanted) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
        host.scope(new AgreementScope(host.scope().counting(), parts));
    }
}
