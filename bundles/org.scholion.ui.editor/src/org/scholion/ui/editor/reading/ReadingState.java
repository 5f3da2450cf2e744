/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.scholion.corpus.ProjectAddress;

/**
 * Keeps where someone was reading, for each project, among the settings of the workbench: it is
 * nothing that others who open the project should see.
 */
public final class ReadingState {

    private static final String NODE = "org.scholion.ui/reading";

    /** Returns where someone was in a document of a project. */
    public Optional<ReadingPlace> in(ProjectAddress project, long document) {
        return read(project).in(document);
    }

    /** Returns where someone was last in a project. */
    public Optional<ReadingPlace> last(ProjectAddress project) {
        return read(project).last();
    }

    /** Notes where someone is now in a project. */
    public void keep(ProjectAddress project, ReadingPlace place) {
        ReadingPlaces places = read(project);
        places.keep(place);
        node().put(key(project), places.text());
    }

    /** Writes what was noted to disk, as the workbench ends. */
    public void save() {
        try {
            node().flush();
        } catch (BackingStoreException failure) {
            ILog.get().error("Where documents were read could not be kept.", failure);
        }
    }

    /** Forgets all places of all projects. */
    public void forget() {
        try {
            node().clear();
        } catch (BackingStoreException failure) {
            ILog.get().error("Where documents were read could not be forgotten.", failure);
        }
    }

    private static ReadingPlaces read(ProjectAddress project) {
        return ReadingPlaces.parse(node().get(key(project), ""));
    }

    private static String key(ProjectAddress project) {
        byte[] path = project.text().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(path);
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
