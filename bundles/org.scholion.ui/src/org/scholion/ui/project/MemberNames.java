/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.project;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.scholion.corpus.MemberName;
import org.scholion.corpus.ProjectAddress;

/** Who works here: a usual name, and another one in projects where it was chosen. */
public final class MemberNames {

    private static final String NODE = "org.scholion.ui";
    private static final String USUAL = "member";
    private static final String BY_PROJECT = "members";

    /** Returns the name that holds where no other was chosen: the user's. */
    public String usual() {
        return node().get(USUAL, systemName());
    }

    /** The system lets users be called what no member can be. */
    private static String systemName() {
        return Optional.of(System.getProperty("user.name", ""))
                .filter(name -> MemberName.objection(name).isEmpty())
                .orElse("annotator");
    }

    /** Sets the usual name. */
    public void keepUsual(String name) {
        node().put(USUAL, name);
        keep();
    }

    /** Returns the name chosen for a project. */
    public Optional<String> in(ProjectAddress project) {
        return Optional.of(node().node(BY_PROJECT).get(key(project), ""))
                .filter(name -> !name.isEmpty());
    }

    /** Sets the name for a project. */
    public void keep(ProjectAddress project, String name) {
        node().node(BY_PROJECT).put(key(project), name);
        keep();
    }

    private static String key(ProjectAddress project) {
        byte[] path = project.text().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(path);
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    private static void keep() {
        try {
            node().flush();
        } catch (BackingStoreException failure) {
            ILog.get().error("The member's name could not be kept for the next start.", failure);
        }
    }
}
