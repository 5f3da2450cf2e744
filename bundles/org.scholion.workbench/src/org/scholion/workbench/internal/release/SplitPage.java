/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.project.release.PreviewRelease;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.release.recipe.SplitPlan;
import org.scholion.release.split.Tie;
import org.scholion.release.split.Translations;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * Asks into which parts documents are split, shows what keeps documents together, and has somebody
 * confirm what look like translations.
 */
final class SplitPage extends ReleasePage {

    private static final List<String> PARTS = List.of("train", "validation", "test");
    private static final List<Integer> USUAL = List.of(80, 10, 10);
    private static final int PERCENT = 100;
    private static final int DIGITS = 2;

    private final List<List<String>> offered = new ArrayList<>();
    private Optional<Fields> fields = Optional.empty();

    private record Fields(
            TickBox split,
            List<Spinner> shares,
            Spinner near,
            Text seed,
            Text together,
            TickBox byDate,
            Text keep,
            Table ties,
            Table translations,
            Label said) {}

    SplitPage(ReleaseFilling filling) {
        super(filling, "split");
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = new Composite(Objects.requireNonNull(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(12, 12).spacing(8, 8).applyTo(page);
        TickBox split = check(page, "workbench.release.split", 6);
        List<Spinner> shares = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            new Label(page, SWT.NONE)
                    .setText(UiWords.say("workbench.release.share", "part", PARTS.get(i)));
            Spinner share = new Spinner(page, SWT.BORDER);
            share.setValues(USUAL.get(i), 0, PERCENT, 0, 1, 10);
            share.addListener(SWT.Modify, event -> changed());
            GridDataFactory.fillDefaults()
                    .align(SWT.BEGINNING, SWT.CENTER)
                    .indent(6, 0)
                    .applyTo(share);
            shares.add(i == 0 ? field("splits.parts", share) : share);
        }
        name(page, "splits.near");
        Spinner near = field("splits.near", new Spinner(page, SWT.BORDER));
        near.setValues((int) Math.round(SplitPlan.NEAR * PERCENT), 1, PERCENT, DIGITS, 1, 10);
        near.addListener(SWT.Modify, event -> changed());
        near.setToolTipText(UiWords.say("workbench.release.near-hint"));
        GridDataFactory.fillDefaults().indent(6, 0).applyTo(near);
        Text seed = small(page, "splits.seed", UiWords.say("workbench.release.seed-hint"));
        Text together =
                small(page, "splits.together", UiWords.say("workbench.release.together-hint"));
        TickBox byDate = field("splits.by-date", check(page, "workbench.release.by-date", 2));
        name(page, "splits.keep");
        Text keep = field("splits.keep", new Text(page, SWT.BORDER));
        keep.setMessage(UiWords.say("workbench.release.keep-hint"));
        keep.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).span(3, 1).applyTo(keep);
        SashForm tables = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).span(6, 1).hint(680, 210).applyTo(tables);
        Table ties = new Table(tables, SWT.BORDER | SWT.FULL_SELECTION);
        ties.setHeaderVisible(true);
        column(ties, UiWords.say("workbench.release.kept-together"), 200, SWT.LEAD);
        column(ties, UiWords.say("workbench.release.kept-with"), 200, SWT.LEAD);
        column(ties, UiWords.say("workbench.release.why"), 330, SWT.LEAD);
        Table translations =
                field(
                        "splits.translations",
                        new Table(tables, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION));
        translations.setHeaderVisible(true);
        column(translations, UiWords.say("workbench.release.translation"), 200, SWT.LEAD);
        column(translations, UiWords.say("workbench.release.translation-of"), 200, SWT.LEAD);
        column(translations, UiWords.say("workbench.release.score"), 70, SWT.TRAIL);
        column(translations, UiWords.say("workbench.release.shared"), 260, SWT.LEAD);
        translations.addListener(
                SWT.Selection,
                event -> {
                    if (event.detail == SWT.CHECK) {
                        changed();
                    }
                });
        Label said = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(6, 1)
                .hint(560, 2 * said.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(said);
        fields =
                Optional.of(
                        new Fields(
                                split,
                                shares,
                                near,
                                seed,
                                together,
                                byDate,
                                keep,
                                ties,
                                translations,
                                said));
        setControl(page);
        show(filling().form());
        filling().foreseen().ifPresent(this::show);
    }

    private Text small(Composite page, String key, String hint) {
        name(page, key);
        Text text = field(key, new Text(page, SWT.BORDER));
        text.setMessage(hint);
        text.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(text);
        return text;
    }

    @Override
    void changed() {
        fields.ifPresent(f -> enable());
        super.changed();
    }

    private void enable() {
        Fields f = fields.orElseThrow();
        boolean on = f.split().isTicked();
        f.shares().forEach(share -> share.setEnabled(on));
        f.near().setEnabled(on);
        f.seed().setEnabled(on);
        f.together().setEnabled(on);
        f.byDate().setEnabled(on);
        f.keep().setEnabled(on);
        f.ties().setEnabled(on);
        f.translations().setEnabled(on);
        if (!on) {
            f.ties().removeAll();
            f.translations().removeAll();
            f.said().setText(UiWords.say("workbench.release.unsplit"));
        }
    }

    @Override
    void fill(RecipeForm form) {
        Fields f = fields.orElseThrow();
        f.split().tick(!form.parts().isEmpty());
        for (int i = 0; i < PARTS.size(); i++) {
            f.shares()
                    .get(i)
                    .setSelection(
                            form.parts().isEmpty()
                                    ? USUAL.get(i)
                                    : (int)
                                            Math.round(
                                                    number(form.parts().get(PARTS.get(i)), 0)
                                                            * PERCENT));
        }
        f.near()
                .setSelection(
                        (int)
                                Math.round(
                                        number(form.value("splits.near"), SplitPlan.NEAR)
                                                * PERCENT));
        f.seed().setText(form.value("splits.seed"));
        f.together().setText(joined(form.list("splits.together")));
        f.byDate().tick(form.value("splits.by-date").equals("true"));
        f.keep().setText(form.value("splits.keep"));
        offered.clear();
        offered.addAll(form.translations());
        enable();
    }

    private static double number(@Nullable String text, double otherwise) {
        try {
            return text == null ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    @Override
    RecipeForm filled(RecipeForm form) {
        Fields f = fields.orElseThrow();
        if (!f.split().isTicked()) {
            return form.withParts(Map.of());
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < PARTS.size(); i++) {
            int share = f.shares().get(i).getSelection();
            if (share > 0) {
                parts.put(PARTS.get(i), share(share));
            }
        }
        int near = f.near().getSelection();
        boolean usual = near == Math.round(SplitPlan.NEAR * PERCENT);
        List<List<String>> confirmed = new ArrayList<>();
        for (int i = 0; i < f.translations().getItemCount(); i++) {
            if (f.translations().getItem(i).getChecked()) {
                confirmed.add(offered.get(i));
            }
        }
        return form.withParts(parts)
                .with(
                        "splits.near",
                        usual && form.value("splits.near").isEmpty() ? "" : share(near))
                .with("splits.seed", f.seed().getText().strip())
                .with("splits.together", values(f.together()))
                .with("splits.by-date", f.byDate().isTicked() ? "true" : "")
                .with("splits.keep", f.keep().getText().strip())
                .withTranslations(confirmed);
    }

    private static String share(int percent) {
        return BigDecimal.valueOf(percent, DIGITS).stripTrailingZeros().toPlainString();
    }

    @Override
    void tell(PreviewRelease.Result result) {
        Fields f = fields.orElseThrow();
        Optional<PreviewRelease.Together> together = result.together();
        if (together.isEmpty()) {
            return;
        }
        f.ties().removeAll();
        for (Tie tie : together.get().ties()) {
            new TableItem(f.ties(), SWT.NONE)
                    .setText(
                            new String[] {
                                UiWords.name(tie.first()),
                                UiWords.name(tie.second()),
                                UiWords.cell(
                                        Message.of(
                                                "workbench.release.tie",
                                                "reason",
                                                tie.reason(),
                                                "detail",
                                                tie.detail()))
                            });
        }
        List<List<String>> confirmed = filling().form().translations();
        offered.clear();
        f.translations().removeAll();
        for (List<String> same : confirmed) {
            offer(f, same, "", "", true);
        }
        for (Translations.Proposal proposal : together.get().proposed()) {
            offer(
                    f,
                    List.of(proposal.first(), proposal.second()),
                    UiWords.say("workbench.release.score-of", "score", proposal.score()),
                    String.join(" · ", proposal.shared()),
                    false);
        }
        f.said()
                .setText(
                        UiWords.say(
                                "workbench.release.together",
                                "tied",
                                together.get().tied(),
                                "ties",
                                together.get().ties().size(),
                                "proposed",
                                together.get().proposed().size(),
                                "leaks",
                                together.get().leaks()));
    }

    private void offer(Fields f, List<String> same, String score, String shared, boolean checked) {
        offered.add(same);
        TableItem item = new TableItem(f.translations(), SWT.NONE);
        item.setText(
                new String[] {
                    UiWords.name(same.getFirst()),
                    same.subList(1, same.size()).stream()
                            .map(UiWords::name)
                            .collect(Collectors.joining(", ")),
                    score,
                    shared
                });
        item.setChecked(checked);
    }
}
