/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.start;

import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.scholion.corpus.ProjectAddress;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.recent.RecentProjects;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** Says how to begin where no project is open: new, open, sample, recent ones. */
public final class StartPage extends EditorPart {

    private static final String ID = "org.scholion.workbench.start";
    private static final int WIDTH = 460;

    private @Nullable Composite page;

    /** Shows it in a window. */
    public static void show(IWorkbenchWindow window) {
        try {
            window.getActivePage().openEditor(new StartInput(), ID);
        } catch (PartInitException failure) {
            ILog.get().error("The start page was not shown.", failure);
        }
    }

    /** Takes it away. */
    public static void hide(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            if (editor instanceof StartPage) {
                page.closeEditor(editor, false);
            }
        }
    }

    @Override
    public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) {
        setSite(site);
        setInput(input);
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite outer = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(outer);
        Composite column = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(column);
        page = outer;
        Label title = new Label(column, SWT.NONE);
        title.setText(UiWords.say("workbench.product"));
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), outer);
        Font large = fonts.create(FontDescriptor.createFrom(title.getFont()).increaseHeight(12));
        title.setFont(large);
        quiet(column, UiWords.say("workbench.start.what"));
        space(column);
        action(
                column,
                Icon.SAMPLE,
                UiWords.say("workbench.start.sample"),
                UiWords.say("workbench.start.sample-more"),
                WorkbenchCommand.OPEN_SAMPLE);
        action(
                column,
                Icon.NEW,
                UiWords.say("workbench.start.new"),
                UiWords.say("workbench.start.new-more"),
                WorkbenchCommand.NEW_PROJECT);
        action(
                column,
                Icon.OPEN,
                UiWords.say("workbench.start.open"),
                UiWords.say("workbench.start.open-more"),
                WorkbenchCommand.OPEN_PROJECT);
        action(
                column,
                Icon.KEYS,
                UiWords.say("workbench.start.keys"),
                UiWords.say("workbench.start.keys-more"),
                WorkbenchCommand.KEYS_CARD);
        recent(column);
        ThemeColors.onChange(outer, () -> recolour(column));
    }

    private static void space(Composite column) {
        Label gap = new Label(column, SWT.NONE);
        GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 6).applyTo(gap);
    }

    private static void quiet(Composite column, String text) {
        Label label = new Label(column, SWT.WRAP);
        label.setText(text);
        label.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void action(
            Composite column,
            Icon icon,
            String name,
            String explanation,
            WorkbenchCommand command) {
        row(column, icon, name, explanation, () -> command.run(getSite()));
    }

    private void row(
            Composite column, Icon icon, String name, String explanation, Runnable action) {
        Composite row = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
        Label picture = new Label(row, SWT.NONE);
        picture.setImage(Images.image(icon, ColorRole.ACCENT));
        picture.setData(icon);
        Link link = new Link(row, SWT.NONE);
        link.setText("<a>" + name.replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        Label more = new Label(row, SWT.NONE);
        more.setText(explanation.replace("&", "&&"));
        more.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
    }

    private void recent(Composite column) {
        List<ProjectAddress> addresses = new RecentProjects().list();
        if (addresses.isEmpty()) {
            return;
        }
        space(column);
        quiet(column, UiWords.say("workbench.start.recent"));
        for (ProjectAddress address : addresses) {
            row(
                    column,
                    Icon.CORPUS,
                    address.displayName(),
                    address.place(),
                    () ->
                            WorkbenchCommand.OPEN_RECENT.run(
                                    getSite(), Map.of(WorkbenchCommand.FILE, address.text())));
        }
    }

    private static void recolour(Composite column) {
        for (Control child : column.getChildren()) {
            if (child instanceof Composite row) {
                for (Control piece : row.getChildren()) {
                    if (piece instanceof Label label && label.getData() instanceof Icon icon) {
                        label.setImage(Images.image(icon, ColorRole.ACCENT));
                    } else if (piece instanceof Label label) {
                        label.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
                    }
                }
            }
        }
    }

    @Override
    public void setFocus() {
        Composite shown = page;
        if (shown != null) {
            shown.setFocus();
        }
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        // there is nothing to save
    }

    @Override
    public void doSaveAs() {
        // there is nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
