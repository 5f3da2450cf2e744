/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Projects that INCEpTION exported.
 *
 * <p>Source: the user guide of INCEpTION, section "Exporting projects": {@code
 * exportedproject.json} lists documents and who worked on them; {@code source} holds the documents,
 * {@code annotation} and {@code curation} a folder for each with an archive of XMI and type system
 * for each set.
 */
@NonNullByDefault
package org.scholion.exchange.inception;

import org.eclipse.jdt.annotation.NonNullByDefault;
