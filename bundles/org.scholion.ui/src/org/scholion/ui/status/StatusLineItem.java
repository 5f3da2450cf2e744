/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.status;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.internal.status.StatusModel;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** The part of a window's status line that tells of member, document, caret and saving. */
public final class StatusLineItem extends ContributionItem implements ProjectListener {

    private static final List<String> WIDEST =
            List.of(
                    "wwwwwwww",
                    UiWords.say("ui.status.in-progress"),
                    UiWords.say("ui.status.saved"),
                    UiWords.say("ui.status.caret", "utf16", 100_000, "codePoints", 100_001),
                    UiWords.say("ui.status.selected", "number", 1000));

    private static final int MEMBER = 0;
    private static final int STATE = 1;
    private static final int SAVED = 2;
    private static final int CARET = 3;
    private static final int SELECTION = 4;

    private final ProjectService projects;
    private final Runnable memberChooser;
    private @Nullable Composite bar;

    /**
     * Creates it.
     *
     * @param memberChooser is run when the member's name is clicked
     */
    public StatusLineItem(Runnable memberChooser) {
        super(StatusLineItem.class.getName());
        this.memberChooser = memberChooser;
        this.projects = PlatformUI.getWorkbench().getService(ProjectService.class);
    }

    private static StatusModel model() {
        return (StatusModel) PlatformUI.getWorkbench().getService(StatusLine.class);
    }

    @Override
    public void fill(@Nullable Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 4;
        layout.center = true;
        layout.wrap = false;
        made.setLayout(layout);
        GC gc = new GC(made);
        for (int i = 0; i < WIDEST.size(); i++) {
            CLabel label = new CLabel(made, SWT.NONE);
            int icon = i == MEMBER || i == SAVED ? 24 : 0;
            label.setLayoutData(
                    new RowData(gc.textExtent(WIDEST.get(i)).x + icon + 8, SWT.DEFAULT));
        }
        gc.dispose();
        label(made, MEMBER).addListener(SWT.MouseDown, event -> memberChooser.run());
        label(made, MEMBER).setCursor(made.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        label(made, MEMBER).setToolTipText(UiWords.say("ui.status.member"));
        label(made, CARET).setToolTipText(UiWords.say("ui.status.caret-hint"));
        StatusLineLayoutData data = new StatusLineLayoutData();
        data.widthHint = made.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        made.setLayoutData(data);
        bar = made;
        Runnable refresh = this::refresh;
        model().addListener(refresh);
        projects.addListener(this);
        made.addDisposeListener(
                gone -> {
                    model().removeListener(refresh);
                    projects.removeListener(this);
                });
        ThemeColors.onChange(made, refresh);
        refresh();
    }

    private static CLabel label(Composite bar, int index) {
        return (CLabel) bar.getChildren()[index];
    }

    @Override
    public void memberChanged() {
        refresh();
    }

    @Override
    public void projectChanged() {
        refresh();
    }

    private void refresh() {
        Composite shown = bar;
        if (shown == null || shown.isDisposed()) {
            return;
        }
        StatusModel model = model();
        if (getParent() instanceof IStatusLineManager line) {
            line.setMessage(model.hintText().isEmpty() ? null : model.hintText());
        }
        set(label(shown, MEMBER), projects.member());
        label(shown, MEMBER).setImage(Images.image(Icon.MEMBER));
        set(label(shown, STATE), model.state());
        set(label(shown, CARET), model.caretText());
        set(label(shown, SELECTION), model.selection());
        CLabel saved = label(shown, SAVED);
        switch (model.savedState()) {
            case NOTHING -> {
                saved.setImage(null);
                set(saved, "");
            }
            case ALL_SAVED -> {
                saved.setImage(Images.image(Icon.DONE, ColorRole.DONE));
                set(saved, UiWords.say("ui.status.saved"));
            }
            case READ_ONLY -> {
                saved.setImage(Images.image(Icon.LOCK, ColorRole.WARNING));
                set(saved, UiWords.say("ui.status.read-only"));
            }
            case FAILED -> {
                saved.setImage(Images.image(Icon.ERROR, ColorRole.ERROR));
                set(saved, UiWords.say("ui.status.not-saved"));
            }
        }
    }

    private static void set(CLabel label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
    }
}
