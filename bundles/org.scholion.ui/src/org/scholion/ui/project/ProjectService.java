/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.project;

import java.util.Optional;
import org.scholion.project.session.OpenProject;

/**
 * The project open in this workbench, and who works in it. Get it with {@code
 * PlatformUI.getWorkbench().getService(ProjectService.class)}. To be used on the UI thread.
 */
public interface ProjectService {

    /** Returns the open project. */
    Optional<OpenProject> project();

    /** Shows a project that is open already, or none; the former one is closed in a job. */
    void show(Optional<OpenProject> project);

    /** Returns the name of the member who works here. */
    String member();

    /** Says who works here. */
    void member(String name);

    /** Adds a listener. */
    void addListener(ProjectListener listener);

    /** Removes a listener. */
    void removeListener(ProjectListener listener);
}
