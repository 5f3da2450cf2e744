/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.installed;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;

/** The formats other bundles contribute. None where there is no extension registry. */
final class ContributedFormats {

    private static final String REGISTRY = "org.eclipse.core.runtime.RegistryFactory";
    private static final String POINT = "org.scholion.exchange.formats";

    private ContributedFormats() {}

    /** Returns the contributed formats in the registry's order. */
    static List<Format> all() {
        return isRegistryThere() ? Contributions.read() : List.of();
    }

    private static boolean isRegistryThere() {
        try {
            Class.forName(REGISTRY, false, ContributedFormats.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** A class of its own, so that nothing of the registry is loaded where it is not there. */
    private static final class Contributions {

        private static final System.Logger LOG =
                System.getLogger(ContributedFormats.class.getName());

        static List<Format> read() {
            IExtensionRegistry registry = RegistryFactory.getRegistry();
            List<Format> formats = new ArrayList<>();
            if (registry == null) {
                return formats;
            }
            for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
                try {
                    if (element.createExecutableExtension("class")
                            instanceof FormatProvider provider) {
                        formats.add(provider.format());
                    } else {
                        LOG.log(
                                Level.ERROR,
                                "The format of {0} is no FormatProvider; it is left out.",
                                element.getContributor().getName());
                    }
                } catch (CoreException e) {
                    LOG.log(
                            Level.ERROR,
                            "A format of "
                                    + element.getContributor().getName()
                                    + " does not load; it is left out.",
                            e);
                }
            }
            return formats;
        }
    }
}
