/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.secondlook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.guideline.GuidelineMemory;

/** Keeps what members remember of the guidelines of projects, in the state of the program. */
public final class GuidelineState {

    private static final String NODE = "org.scholion.ui/guidelines";

    /** Returns what a member remembers of a project. */
    public GuidelineMemory of(ProjectAddress project, String member) {
        return GuidelineMemory.parse(node().get(key(project, member), ""));
    }

    /** Keeps what a member remembers of a project, on disk. */
    public void keep(ProjectAddress project, String member, GuidelineMemory memory) {
        node().put(key(project, member), memory.text());
        try {
            node().flush();
        } catch (BackingStoreException failure) {
            ILog.get().error("What was seen of guidelines could not be kept.", failure);
        }
    }

    /** Calls a listener after anything was kept, on the thread of who keeps it; returns its end. */
    public Runnable onChange(Runnable listener) {
        IEclipsePreferences.IPreferenceChangeListener hearing = event -> listener.run();
        node().addPreferenceChangeListener(hearing);
        return () -> node().removePreferenceChangeListener(hearing);
    }

    private static String key(ProjectAddress project, String member) {
        byte[] named = (project.text() + "\n" + member).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(named);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
