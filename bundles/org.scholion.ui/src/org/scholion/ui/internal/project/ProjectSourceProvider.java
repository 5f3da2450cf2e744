/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.project;

import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;

/**
 * Lets commands say when they are enabled: {@code org.scholion.project.state} is {@code none},
 * {@code readOnly} or {@code writable}, {@code org.scholion.project.open} is {@code true} or {@code
 * false}.
 */
@NonNullByDefault({})
public final class ProjectSourceProvider extends AbstractSourceProvider implements ProjectListener {

    private static final String STATE = "org.scholion.project.state";
    private static final String OPEN = "org.scholion.project.open";

    private @Nullable ProjectService projects;

    @Override
    public void initialize(IServiceLocator locator) {
        ProjectService service = PlatformUI.getWorkbench().getService(ProjectService.class);
        service.addListener(this);
        projects = service;
    }

    @Override
    public void dispose() {
        ProjectService service = projects;
        if (service != null) {
            service.removeListener(this);
        }
    }

    @Override
    public Map<String, String> getCurrentState() {
        return Map.of(STATE, state(), OPEN, Boolean.toString(!"none".equals(state())));
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {STATE, OPEN};
    }

    @Override
    public void projectChanged() {
        fireSourceChanged(ISources.WORKBENCH, getCurrentState());
    }

    private String state() {
        ProjectService service = projects;
        if (service == null || service.project().isEmpty()) {
            return "none";
        }
        return service.project().get().readOnlyReason().isPresent() ? "readOnly" : "writable";
    }
}
