/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.ui.widgets.LowScreen;
import org.scholion.ui.words.UiWords;

/** Asks what a release says of itself: what it is called, by whom it is, under which licence. */
final class AboutPage extends ReleasePage {

    private static final int DESCRIPTION_LINES = 3;
    private static final int AUTHOR_LINES = 2;
    private static final String DESCRIPTION = "description";
    private static final String TIME = "time";

    private final Map<String, Text> values = new LinkedHashMap<>();
    private Optional<Text> authors = Optional.empty();

    AboutPage(ReleaseFilling filling) {
        super(filling, "about");
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = LowScreen.grid(Objects.requireNonNull(parent), COLUMNS);
        values.put("title", text(page, "title", UiWords.say("workbench.release.title-hint")));
        values.put("version", text(page, "version", UiWords.say("workbench.release.version-hint")));
        values.put(
                DESCRIPTION,
                lines(
                        page,
                        DESCRIPTION,
                        UiWords.say("workbench.release.description-hint"),
                        DESCRIPTION_LINES));
        authors =
                Optional.of(
                        lines(
                                page,
                                "authors",
                                UiWords.say("workbench.release.authors-hint"),
                                AUTHOR_LINES));
        values.put("licence", text(page, "licence", UiWords.say("workbench.release.licence-hint")));
        values.put("url", text(page, "url", UiWords.say("workbench.release.url-hint")));
        name(page, TIME);
        Text time = field(TIME, new Text(page, SWT.BORDER));
        time.setMessage(UiWords.say("workbench.release.time-hint"));
        time.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(time);
        values.put(TIME, time);
        Button now = new Button(page, SWT.PUSH);
        now.setText(UiWords.say("workbench.release.now"));
        now.addListener(
                SWT.Selection,
                event -> time.setText(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        controlled(page);
        show(filling().form());
    }

    @Override
    void fill(RecipeForm form) {
        values.forEach((key, text) -> text.setText(form.value(key)));
        authors.orElseThrow().setText(AuthorText.of(form.authors()));
    }

    @Override
    RecipeForm filled(RecipeForm form) {
        RecipeForm filled = form;
        for (Map.Entry<String, Text> each : values.entrySet()) {
            String said = each.getValue().getText();
            filled =
                    filled.with(
                            each.getKey(),
                            said.equals(form.value(each.getKey())) ? said : said.strip());
        }
        String lines = authors.orElseThrow().getText();
        return lines.equals(AuthorText.of(form.authors()))
                ? filled
                : filled.withAuthors(AuthorText.read(lines));
    }
}
