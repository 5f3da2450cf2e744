/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named role of a relation type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.RoleDefinition#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.scholion.schema.model.RoleDefinition#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.scholion.schema.model.RoleDefinition#getAllowedTypes <em>Allowed Types</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getRoleDefinition()
 * @model extendedMetaData="kind='elementOnly' name='role'"
 * @generated
 */
public interface RoleDefinition extends SchemaElement {
	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many fillers a complete relation has at least.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(int)
	 * @see org.scholion.schema.model.SchemaPackage#getRoleDefinition_Minimum()
	 * @model default="1"
	 *        extendedMetaData="kind='attribute' name='minimum'"
	 * @generated
	 */
	int getMinimum();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.RoleDefinition#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(int value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many fillers it may have, -1 for any number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(int)
	 * @see org.scholion.schema.model.SchemaPackage#getRoleDefinition_Maximum()
	 * @model default="1"
	 *        extendedMetaData="kind='attribute' name='maximum'"
	 * @generated
	 */
	int getMaximum();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.RoleDefinition#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(int value);

	/**
	 * Returns the value of the '<em><b>Allowed Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the types that may fill it; none for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allowed Types</em>' attribute list.
	 * @see org.scholion.schema.model.SchemaPackage#getRoleDefinition_AllowedTypes()
	 * @model extendedMetaData="kind='element' name='allowed'"
	 * @generated
	 */
	EList<String> getAllowedTypes();

} // RoleDefinition
