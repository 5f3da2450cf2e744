/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.recent.RecentProjects;
import org.scholion.ui.words.UiWords;

/** Lists the projects that were open lately. */
public final class RecentProjectsMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        ProjectService projects = PlatformUI.getWorkbench().getService(ProjectService.class);
        List<ProjectAddress> recent =
                new RecentProjects().others(projects.project().map(OpenProject::address));
        IContributionItem[] items = new IContributionItem[recent.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = item(recent.get(i), i + 1);
        }
        return items;
    }

    private static IContributionItem item(ProjectAddress address, int number) {
        CommandContributionItemParameter parameter =
                new CommandContributionItemParameter(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow(),
                        null,
                        WorkbenchCommand.OPEN_RECENT.id(),
                        CommandContributionItem.STYLE_PUSH);
        parameter.parameters = Map.of(WorkbenchCommand.FILE, address.text());
        parameter.label =
                UiWords.say(
                        "workbench.project.recent.entry",
                        "number",
                        number,
                        "file",
                        address.displayName().replace("&", "&&"),
                        "folder",
                        address.place().replace("&", "&&"));
        return new CommandContributionItem(parameter);
    }
}
