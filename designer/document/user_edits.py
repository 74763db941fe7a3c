"""Edits of users and their roles: each takes a lab and returns a new one (rules A1, A6). No Qt, no files.

A role is a text that users have; it stands nowhere else. What does not make sense raises `EditRefused`.
"""

from dataclasses import replace

from designer.document.lab_parts import moved
from designer.document.refusals import EditRefused, check_name, check_text, gone
from gateway_core.api import ClientPreset, Lab, User


def add_user(lab: Lab, user: User) -> Lab:
    """Put a user behind the others."""
    return replace(lab, users=(*lab.users, _checked(lab.users, user)))


def modify_user(lab: Lab, name: str, user: User) -> Lab:
    """Put `user` in the place of the one called `name`; client presets follow a new name."""
    before = _user_of(lab, name)
    sound = _checked([each for each in lab.users if each is not before], user)
    users = tuple(sound if each is before else each for each in lab.users)
    return replace(lab, users=users, clients=_with_user(lab, name, sound.name))


def move_user(lab: Lab, name: str, position: int) -> Lab:
    """Put a user at that position."""
    return replace(lab, users=moved(lab.users, _user_of(lab, name), position))


def remove_user(lab: Lab, name: str) -> Lab:
    """Take a user out of the lab; client presets with that user stay, with nobody logged in."""
    _user_of(lab, name)
    users = tuple(each for each in lab.users if each.name != name)
    return replace(lab, users=users, clients=_with_user(lab, name, ""))


def roles_of(lab: Lab) -> tuple[str, ...]:
    """All roles that users have, in the order in which they come first."""
    return tuple(dict.fromkeys(role for user in lab.users for role in user.roles))


def rename_role(lab: Lab, role: str, new: str) -> Lab:
    """Give a role another name at every user who has it."""
    if role not in roles_of(lab):
        raise gone("role", role)
    if new == role:
        return lab
    check_name("role", new, roles_of(lab))
    users = (replace(user, roles=tuple(new if each == role else each for each in user.roles)) for user in lab.users)
    return replace(lab, users=tuple(users))


def remove_role(lab: Lab, role: str) -> Lab:
    """Take a role away from every user who has it."""
    if role not in roles_of(lab):
        raise gone("role", role)
    users = (replace(user, roles=tuple(each for each in user.roles if each != role)) for user in lab.users)
    return replace(lab, users=tuple(users))


def _user_of(lab: Lab, name: str) -> User:
    user = lab.user(name)
    if user is None:
        raise gone("user", name)
    return user


def _checked(others: tuple[User, ...] | list[User], user: User) -> User:
    check_name("user", user.name, [each.name for each in others])
    check_text("password", user.password)
    for role in user.roles:
        check_name("role", role, ())
    if len(set(user.roles)) < len(user.roles):
        twice = next(role for role in user.roles if user.roles.count(role) > 1)
        raise EditRefused(f"The user “{user.name}” has the role “{twice}” twice. Take one away.")
    return user


def _with_user(lab: Lab, name: str, new: str) -> tuple[ClientPreset, ...]:
    return tuple(replace(each, user=new) if each.user == name else each for each in lab.clients)
