/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * One annotated document: annotations and what belongs to them as immutable values, and indexes of
 * them to be looked at.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.scholion.document;
