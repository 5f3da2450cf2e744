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
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.curation.study.MarkedPlace;
import org.scholion.project.SurveyAgreement;
import org.scholion.project.agreement.AgreementPlace;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.PlaceContext;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** The places behind a part of a chart, with what each of two members has there. */
final class PlaceList extends Composite {
    private final Label heading;
    private final LongTable<AgreementPlace> table;

    /**
     * Creates it, with a sentence about what will be here.
     *
     * @param opener shows a place in its text
     */
    PlaceList(Composite parent, Consumer<AgreementPlace> opener) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(this);
        heading = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(heading);
        table =
                new LongTable<>(
                        this, SWT.SINGLE, UiWords.say("lead.agreement.places"), this::paint);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.column(UiWords.say("lead.agreement.context"), 220, SWT.LEAD, () -> {});
        table.column(UiWords.say("lead.agreement.each"), 200, SWT.LEAD, () -> {});
        table.column(UiWords.say("lead.agreement.differ"), 90, SWT.LEAD, () -> {});
        table.column(UiWords.say("lead.document"), 110, SWT.LEAD, () -> {});
        table.bothDirections(table.table().getColumn(0));
        table.fit(
                table.table().getColumn(0),
                List.of(table.table().getColumn(2), table.table().getColumn(3)));
        table.onOpen(() -> table.selected().stream().findFirst().ifPresent(opener));
        ThemeColors.onChange(
                this, () -> heading.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT)));
        heading.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        clear();
    }

    /** Lists nothing, and says how places come here. */
    void clear() {
        say(UiWords.say("lead.agreement.choose"));
        table.show(LongList.of(List.of(), place -> place));
    }

    /** Says that places are being looked for. */
    void looking(String what) {
        say(UiWords.say("lead.agreement.looking", "what", Message.verbatim(what)));
    }

    /** Lists places. */
    void show(String what, SurveyAgreement.Places places) {
        say(
                UiWords.say(
                        "lead.agreement.behind",
                        "what",
                        Message.verbatim(what),
                        "count",
                        places.all(),
                        "more",
                        places.all() - places.places().size()));
        table.show(LongList.of(places.places(), place -> place));
        if (!places.places().isEmpty()) {
            table.select(places.places().get(0));
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

    private void paint(TableItem item, AgreementPlace place) {
        MarkedPlace marked = place.place();
        item.setText(
                new String[] {
                    PlaceContext.of(place.before(), place.words(), place.after()),
                    UiWords.cell(each(place)),
                    UiWords.cell(
                            Message.of(
                                    "project.chart.kind",
                                    "kind",
                                    marked.kind(),
                                    "layer",
                                    marked.layer().kind())),
                    UiWords.name(place.document())
                });
    }

    private static Message each(AgreementPlace place) {
        MarkedPlace marked = place.place();
        boolean same = place.left().equals(place.right());
        return Message.of(
                "lead.agreement.both",
                "one",
                has(
                        marked.one(),
                        marked.left().isPresent(),
                        marked.leftLabel(),
                        same ? "" : place.left()),
                "other",
                has(
                        marked.other(),
                        marked.right().isPresent(),
                        marked.rightLabel(),
                        same ? "" : place.right()));
    }

    private static Message has(String member, boolean any, String label, String words) {
        if (!any) {
            return Message.of("lead.agreement.has-nothing", "member", member);
        }
        Message named =
                label.isEmpty()
                        ? Message.of("lead.agreement.nothing-said")
                        : Message.verbatim(label);
        return words.isEmpty()
                ? Message.of("lead.agreement.has", "member", member, "label", named)
                : Message.of(
                        "lead.agreement.has-words",
                        "member",
                        member,
                        "label",
                        named,
                        "words",
                        words);
    }
}
