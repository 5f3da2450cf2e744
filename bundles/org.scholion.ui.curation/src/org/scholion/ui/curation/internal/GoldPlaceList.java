/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.project.chart.GoldBehind;
import org.scholion.project.gold.GoldPlace;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.PlaceContext;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** The places behind a figure about gold, with what each had and what gold has. */
final class GoldPlaceList extends Composite {

    private final Label heading;
    private final LongTable<GoldBehind> table;

    /**
     * Creates it, with a sentence about what will be here.
     *
     * @param opener shows a place in its text
     */
    GoldPlaceList(Composite parent, Consumer<GoldPlace> opener) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(this);
        heading = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(heading);
        table =
                new LongTable<>(
                        this, SWT.SINGLE, UiWords.say("lead.agreement.places"), this::paint);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.column(UiWords.say("lead.agreement.context"), 220, SWT.LEAD, () -> {});
        table.column(UiWords.say("lead.gold.gold"), 110, SWT.LEAD, () -> {});
        table.column(UiWords.say("lead.gold.each"), 200, SWT.LEAD, () -> {});
        table.column(UiWords.say("lead.gold.likeliest"), 100, SWT.LEAD, () -> {});
        table.column(UiWords.say("lead.document"), 110, SWT.LEAD, () -> {});
        table.bothDirections(table.table().getColumn(0));
        table.fit(
                table.table().getColumn(0),
                List.of(table.table().getColumn(3), table.table().getColumn(4)));
        table.onOpen(
                () ->
                        table.selected().stream()
                                .findFirst()
                                .map(GoldBehind::place)
                                .ifPresent(opener));
        ThemeColors.onChange(
                this, () -> heading.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT)));
        heading.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        clear();
    }

    /** Lists nothing, and says how places come here. */
    void clear() {
        say(UiWords.say("lead.gold.choose"));
        table.show(LongList.of(List.of(), place -> place));
    }

    /** Lists places. */
    void show(String what, List<GoldBehind> places) {
        say(UiWords.say("lead.gold.behind", "what", Message.verbatim(what)));
        table.show(LongList.of(places, place -> place));
        if (!places.isEmpty()) {
            table.select(places.get(0));
        }
    }

    private void say(String text) {
        heading.setText(text.replace("&", "&&"));
        layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }

    private void paint(TableItem item, GoldBehind behind) {
        GoldPlace place = behind.place();
        item.setText(
                new String[] {
                    PlaceContext.of(place.before(), place.words(), place.after()),
                    UiWords.name(behind.gold()),
                    behind.each().entrySet().stream()
                            .map(
                                    had ->
                                            UiWords.cell(
                                                    Message.of(
                                                            "lead.agreement.has",
                                                            "member",
                                                            had.getKey(),
                                                            "label",
                                                            had.getValue())))
                            .collect(Collectors.joining(" · ")),
                    UiWords.name(behind.likeliest()),
                    UiWords.name(place.document().name())
                });
    }
}
