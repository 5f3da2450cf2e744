/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.ui.theme.ThemeColors;

/** Gives tabs, menus and toolbars the icons of the theme that shows. */
@NonNullByDefault({})
final class ThemedIcons implements IPartListener2 {

    private static final String LIGHT = "platform:/plugin/org.scholion.ui/icons/";
    private static final String DARK = LIGHT + "dark/";

    private final IWorkbenchWindow window;
    private boolean planned;

    ThemedIcons(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Begins. */
    void keep() {
        ThemeColors.onChange(window.getShell(), this::plan);
        window.getPartService().addPartListener(this);
        plan();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        plan();
    }

    private void plan() {
        if (!planned) {
            planned = true;
            Display display = window.getWorkbench().getDisplay();
            display.asyncExec(this::apply);
        }
    }

    private void apply() {
        planned = false;
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        boolean dark = ThemeColors.dark();
        MApplication application = window.getService(MApplication.class);
        EModelService models = window.getService(EModelService.class);
        List<MUIElement> elements =
                models.findElements(
                        application,
                        MUIElement.class,
                        EModelService.ANYWHERE | EModelService.IN_MAIN_MENU | EModelService.IN_PART,
                        element -> element instanceof MUILabel);
        for (MUIElement element : elements) {
            apply((MUILabel) element, dark);
        }
        for (MPartDescriptor descriptor : application.getDescriptors()) {
            apply(descriptor, dark);
        }
    }

    private static void apply(MUILabel label, boolean dark) {
        String icon = label.getIconURI();
        if (icon == null || !icon.startsWith(LIGHT)) {
            return;
        }
        String name = icon.substring(icon.lastIndexOf('/') + 1);
        String wanted = (dark ? DARK : LIGHT) + name;
        if (!wanted.equals(icon)) {
            label.setIconURI(wanted);
        }
    }
}
