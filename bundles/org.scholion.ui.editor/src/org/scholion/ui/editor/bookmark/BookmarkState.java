/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.bookmark;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.scholion.corpus.ProjectAddress;

/**
 * Keeps the bookmarks of each member in each project among the settings of the workbench, as the
 * places are where documents were read: they are nothing that others should see.
 */
public final class BookmarkState {

    private static final String NODE = "org.scholion.ui/bookmarks";

    /** Returns the bookmarks of a member in a project. */
    public Bookmarks of(ProjectAddress project, String member) {
        return Bookmarks.parse(node().get(key(project, member), ""));
    }

    /** Keeps the bookmarks of a member in a project, on disk. */
    public void keep(ProjectAddress project, String member, Bookmarks bookmarks) {
        node().put(key(project, member), bookmarks.text());
        try {
            node().flush();
        } catch (BackingStoreException failure) {
            ILog.get().error("Bookmarks could not be kept.", failure);
        }
    }

    private static String key(ProjectAddress project, String member) {
        byte[] named = (project.text() + "\n" + member).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(named);
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
