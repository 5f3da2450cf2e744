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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.project.release.PreviewRelease;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.release.recipe.SplitPlan;
import org.scholion.release.split.Tie;
import org.scholion.ui.widgets.EmptyHint;
import org.scholion.ui.widgets.LowScreen;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * Asks into which parts documents are split, shows what keeps documents together, and has somebody
 * confirm what look like translations.
 */
final class SplitPage extends ReleasePage {

    private static final String NEAR = "splits.near";
    private static final String PARAGRAPH = "splits.paragraph";
    private static final String TRANSLATION = "splits.translation";
    private static final String BY_DATE = "splits.by-date";
    private static final List<String> PARTS = List.of("train", "validation", "test");
    private static final List<Integer> USUAL = List.of(80, 10, 10);
    private static final int PERCENT = 100;
    private static final int DIGITS = 2;
    private static final int LONGEST_PARAGRAPH = 1_000_000;

    private final List<List<String>> offered = new ArrayList<>();
    private Optional<Fields> fields = Optional.empty();

    private record Fields(
            TickBox split,
            List<Spinner> shares,
            Spinner near,
            Spinner paragraph,
            Spinner translation,
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
        Composite page = LowScreen.grid(Objects.requireNonNull(parent), 6);
        TickBox split = check(page, "workbench.release.split", 6);
        List<Spinner> shares = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            Label name = new Label(page, SWT.NONE);
            name.setText(UiWords.say("workbench.release.share", "part", PARTS.get(i)));
            Spinner share = new Spinner(page, SWT.BORDER);
            share.setValues(USUAL.get(i), 0, PERCENT, 0, 1, 10);
            share.addListener(SWT.Modify, event -> changed());
            GridDataFactory.fillDefaults()
                    .align(SWT.BEGINNING, SWT.CENTER)
                    .indent(6, 0)
                    .applyTo(share);
            shares.add(i == 0 ? field("splits.parts", share) : share);
        }
        Spinner near =
                spinner(
                        page,
                        NEAR,
                        "workbench.release.near-hint",
                        each ->
                                each.setValues(
                                        percent("", SplitPlan.NEAR), 1, PERCENT, DIGITS, 1, 10));
        Spinner paragraph =
                spinner(
                        page,
                        PARAGRAPH,
                        "workbench.release.paragraph-hint",
                        each ->
                                each.setValues(
                                        SplitPlan.PARAGRAPH, 1, LONGEST_PARAGRAPH, 0, 1, 10));
        Spinner translation =
                spinner(
                        page,
                        TRANSLATION,
                        "workbench.release.translation-hint",
                        each ->
                                each.setValues(
                                        percent("", SplitPlan.TRANSLATION),
                                        1,
                                        PERCENT,
                                        DIGITS,
                                        1,
                                        10));
        Text seed = small(page, "splits.seed", UiWords.say("workbench.release.seed-hint"));
        name(page, "splits.together");
        Text together = field("splits.together", new Text(page, SWT.BORDER));
        together.setMessage(UiWords.say("workbench.release.together-hint"));
        together.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).span(3, 1).applyTo(together);
        TickBox byDate = field(BY_DATE, check(page, "workbench.release.by-date", 2));
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
        column(translations, UiWords.say("workbench.release.shared"), 260, SWT.LEAD);
        column(translations, UiWords.say("workbench.release.score"), 70, SWT.TRAIL);
        EmptyHint.show(ties, UiWords.say("workbench.release.no-ties"));
        EmptyHint.show(translations, UiWords.say("workbench.release.no-translations"));
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
                                paragraph,
                                translation,
                                seed,
                                together,
                                byDate,
                                keep,
                                ties,
                                translations,
                                said));
        controlled(page);
        show(filling().form());
        filling().foreseen().ifPresent(this::show);
    }

    private static boolean isTrue(String flag) {
        return flag.equals("true");
    }

    private Spinner spinner(Composite page, String key, String hint, Consumer<Spinner> range) {
        name(page, key);
        Spinner spinner = field(key, new Spinner(page, SWT.BORDER));
        range.accept(spinner);
        spinner.addListener(SWT.Modify, event -> changed());
        spinner.setToolTipText(UiWords.say(hint));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .indent(6, 0)
                .applyTo(spinner);
        return spinner;
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
        for (Control each : f.split().getParent().getChildren()) {
            if (each instanceof Label && each != f.said()) {
                each.setEnabled(on);
            }
        }
        f.shares().forEach(share -> share.setEnabled(on));
        f.near().setEnabled(on);
        f.paragraph().setEnabled(on);
        f.translation().setEnabled(on);
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
                                    : percent(form.parts().getOrDefault(PARTS.get(i), ""), 0));
        }
        f.near().setSelection(percent(form.value(NEAR), SplitPlan.NEAR));
        f.paragraph()
                .setSelection((int) Math.round(number(form.value(PARAGRAPH), SplitPlan.PARAGRAPH)));
        f.translation().setSelection(percent(form.value(TRANSLATION), SplitPlan.TRANSLATION));
        f.seed().setText(form.value("splits.seed"));
        f.together().setText(joined(form.list("splits.together")));
        f.byDate().tick(isTrue(form.value(BY_DATE)));
        f.keep().setText(form.value("splits.keep"));
        offered.clear();
        offered.addAll(form.translations());
        enable();
    }

    private static double number(String text, double otherwise) {
        try {
            return text.isEmpty() ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    private static int percent(String text, double otherwise) {
        return (int) Math.round(number(text, otherwise) * PERCENT);
    }

    /** What a recipe says stays as it says it where it comes to what the field shows. */
    private static String share(String said, double otherwise, Spinner field) {
        int percent = field.getSelection();
        return percent == percent(said, otherwise) ? said : share(percent);
    }

    @Override
    RecipeForm filled(RecipeForm form) {
        Fields f = fields.orElseThrow();
        if (!f.split().isTicked()) {
            return form.withParts(Map.of());
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < PARTS.size(); i++) {
            String said = form.parts().getOrDefault(PARTS.get(i), "");
            String share = share(said, 0, f.shares().get(i));
            if (f.shares().get(i).getSelection() > 0) {
                parts.put(PARTS.get(i), share);
            }
        }
        int letters = f.paragraph().getSelection();
        boolean sameLetters =
                letters == Math.round(number(form.value(PARAGRAPH), SplitPlan.PARAGRAPH));
        List<List<String>> confirmed = new ArrayList<>();
        for (int i = 0; i < f.translations().getItemCount(); i++) {
            if (f.translations().getItem(i).getChecked()) {
                confirmed.add(offered.get(i));
            }
        }
        return form.withParts(parts)
                .with(NEAR, share(form.value(NEAR), SplitPlan.NEAR, f.near()))
                .with(PARAGRAPH, sameLetters ? form.value(PARAGRAPH) : String.valueOf(letters))
                .with(
                        TRANSLATION,
                        share(form.value(TRANSLATION), SplitPlan.TRANSLATION, f.translation()))
                .with("splits.seed", f.seed().getText().strip())
                .with("splits.together", values(f.together()))
                .with(
                        BY_DATE,
                        f.byDate().isTicked() == isTrue(form.value(BY_DATE))
                                ? form.value(BY_DATE)
                                : String.valueOf(f.byDate().isTicked()))
                .with("splits.keep", f.keep().getText().strip())
                .withTranslations(confirmed);
    }

    private static String share(int percent) {
        return BigDecimal.valueOf(percent, DIGITS).stripTrailingZeros().toPlainString();
    }

    @Override
    public void unknown() {
        fields.filter(f -> !f.said().isDisposed() && f.split().isTicked())
                .ifPresent(f -> f.said().setText(UiWords.say("workbench.assign.working-out")));
    }

    @Override
    void tell(PreviewRelease.Result result) {
        Fields f = fields.orElseThrow();
        Optional<PreviewRelease.Together> together = result.together();
        if (together.isEmpty()) {
            f.said().setText(f.split().isTicked() ? "" : UiWords.say("workbench.release.unsplit"));
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
        for (PreviewRelease.Proposed proposal : together.get().proposed()) {
            offer(
                    f,
                    List.of(proposal.first(), proposal.second()),
                    UiWords.say("workbench.release.score-of", "score", proposal.score()),
                    proposal.shared().stream()
                            .map(UiWords::cell)
                            .collect(Collectors.joining(" · ")),
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
                    shared,
                    score
                });
        item.setChecked(checked);
    }
}
